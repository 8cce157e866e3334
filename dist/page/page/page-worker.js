var Wp=Object.create;var Bi=Object.defineProperty;var Bp=Object.getOwnPropertyDescriptor;var Up=Object.getOwnPropertyNames;var Vp=Object.getPrototypeOf,Dp=Object.prototype.hasOwnProperty;var l=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var Xp=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of Up(e))!Dp.call(r,a)&&a!==t&&Bi(r,a,{get:()=>e[a],enumerable:!(n=Bp(e,a))||n.enumerable});return r};var Ui=(r,e,t)=>(t=r!=null?Wp(Vp(r)):{},Xp(e||!r||!r.__esModule?Bi(t,"default",{value:r,enumerable:!0}):t,r));var ji=l((eH,Qi)=>{"use strict";var hm=typeof Object.defineProperty=="function"?Object.defineProperty:null;Qi.exports=hm});var zi=l((tH,Zi)=>{"use strict";var Nm=ji();function Am(){try{return Nm({},"x",{}),!0}catch{return!1}}Zi.exports=Am});var ra=l((nH,xi)=>{"use strict";var bm=Object.defineProperty;xi.exports=bm});var St=l((iH,ea)=>{"use strict";function Im(r){return typeof r=="number"}ea.exports=Im});var wt=l((aH,na)=>{"use strict";function Sm(r){return r[0]==="-"}function ta(r){var e="",t;for(t=0;t<r;t++)e+="0";return e}function wm(r,e,t){var n=!1,a=e-r.length;return a<0||(Sm(r)&&(n=!0,r=r.substr(1)),r=t?r+ta(a):ta(a)+r,n&&(r="-"+r)),r}na.exports=wm});var oa=l((sH,sa)=>{"use strict";var Em=St(),ia=wt(),Om=String.prototype.toLowerCase,aa=String.prototype.toUpperCase;function _m(r){var e,t,n;switch(r.specifier){case"b":e=2;break;case"o":e=8;break;case"x":case"X":e=16;break;default:e=10;break}if(t=r.arg,n=parseInt(t,10),!isFinite(n)){if(!Em(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(r.specifier==="u"||e!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(e),r.precision&&(t=ia(t,r.precision,r.padRight)),t="-"+t):(t=n.toString(e),!n&&!r.precision?t="":r.precision&&(t=ia(t,r.precision,r.padRight)),r.sign&&(t=r.sign+t)),e===16&&(r.alternate&&(t="0x"+t),t=r.specifier===aa.call(r.specifier)?aa.call(t):Om.call(t)),e===8&&r.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}sa.exports=_m});var la=l((oH,ua)=>{"use strict";function Tm(r){return typeof r=="string"}ua.exports=Tm});var va=l((uH,fa)=>{"use strict";var Mm=Math.abs,Fm=String.prototype.toLowerCase,ca=String.prototype.toUpperCase,$r=String.prototype.replace,Lm=/e\+(\d)$/,Rm=/e-(\d)$/,Pm=/^(\d+)$/,Cm=/^(\d+)e/,Hm=/\.0$/,km=/\.0*e/,Gm=/(\..*[^0])0*e/;function Wm(r,e){var t,n;switch(e.specifier){case"e":case"E":n=r.toExponential(e.precision);break;case"f":case"F":n=r.toFixed(e.precision);break;case"g":case"G":Mm(r)<1e-4?(t=e.precision,t>0&&(t-=1),n=r.toExponential(t)):n=r.toPrecision(e.precision),e.alternate||(n=$r.call(n,Gm,"$1e"),n=$r.call(n,km,"e"),n=$r.call(n,Hm,""));break;default:throw new Error("invalid double notation. Value: "+e.specifier)}return n=$r.call(n,Lm,"e+0$1"),n=$r.call(n,Rm,"e-0$1"),e.alternate&&(n=$r.call(n,Pm,"$1."),n=$r.call(n,Cm,"$1.e")),r>=0&&e.sign&&(n=e.sign+n),n=e.specifier===ca.call(e.specifier)?ca.call(n):Fm.call(n),n}fa.exports=Wm});var da=l((lH,ma)=>{"use strict";function pa(r){var e="",t;for(t=0;t<r;t++)e+=" ";return e}function Bm(r,e,t){var n=e-r.length;return n<0||(r=t?r+pa(n):pa(n)+r),r}ma.exports=Bm});var qa=l((cH,ya)=>{"use strict";var Um=oa(),Vm=la(),Dm=St(),Xm=va(),Km=da(),Jm=wt(),Ym=String.fromCharCode,$m=Array.isArray;function y0(r){return r!==r}function Qm(r){var e={};return e.specifier=r.specifier,e.precision=r.precision===void 0?1:r.precision,e.width=r.width,e.flags=r.flags||"",e.mapping=r.mapping,e}function jm(r){var e,t,n,a,i,s,o,u,f,c;if(!$m(r))throw new TypeError("invalid argument. First argument must be an array. Value: `"+r+"`.");for(s="",o=1,f=0;f<r.length;f++)if(n=r[f],Vm(n))s+=n;else{if(e=n.precision!==void 0,n=Qm(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+f+"`. Value: `"+n+"`.");for(n.mapping&&(o=n.mapping),t=n.flags,c=0;c<t.length;c++)switch(a=t.charAt(c),a){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+a)}if(n.width==="*"){if(n.width=parseInt(arguments[o],10),o+=1,y0(n.width))throw new TypeError("the argument for * width at position "+o+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(e&&n.precision==="*"){if(n.precision=parseInt(arguments[o],10),o+=1,y0(n.precision))throw new TypeError("the argument for * precision at position "+o+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,e=!1)}switch(n.arg=arguments[o],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":e&&(n.padZeros=!1),n.arg=Um(n);break;case"s":n.maxWidth=e?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!y0(n.arg)){if(i=parseInt(n.arg,10),i<0||i>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=y0(i)?String(n.arg):Ym(i)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(e||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!Dm(n.arg))throw new Error("invalid floating-point number. Value: "+s);u=n.arg,n.padZeros=!1}n.arg=Xm(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=Jm(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=Km(n.arg,n.width,n.padRight)),s+=n.arg||"",o+=1}return s}ya.exports=jm});var ha=l((fH,ga)=>{"use strict";var Zm=qa();ga.exports=Zm});var Aa=l((vH,Na)=>{"use strict";var q0=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function zm(r){var e={mapping:r[1]?parseInt(r[1],10):void 0,flags:r[2],width:r[3],precision:r[5],specifier:r[6]};return r[4]==="."&&r[5]===void 0&&(e.precision="1"),e}function xm(r){var e,t,n,a;for(t=[],a=0,n=q0.exec(r);n;)e=r.slice(a,q0.lastIndex-n[0].length),e.length&&t.push(e),n[6]==="%"?t.push("%"):t.push(zm(n)),a=q0.lastIndex,n=q0.exec(r);return e=r.slice(a),e.length&&t.push(e),t}Na.exports=xm});var Ia=l((pH,ba)=>{"use strict";var rd=Aa();ba.exports=rd});var wa=l((mH,Sa)=>{"use strict";function ed(r){return typeof r=="string"}Sa.exports=ed});var _a=l((dH,Oa)=>{"use strict";var td=ha(),nd=Ia(),id=wa();function Ea(r){var e,t;if(!id(r))throw new TypeError(Ea("invalid argument. First argument must be a string. Value: `%s`.",r));for(e=[nd(r)],t=1;t<arguments.length;t++)e.push(arguments[t]);return td.apply(null,e)}Oa.exports=Ea});var Ma=l((yH,Ta)=>{"use strict";var ad=_a();Ta.exports=ad});var Ha=l((qH,Ca)=>{"use strict";var Fa=Ma(),me=Object.prototype,La=me.toString,Ra=me.__defineGetter__,Pa=me.__defineSetter__,sd=me.__lookupGetter__,od=me.__lookupSetter__;function ud(r,e,t){var n,a,i,s;if(typeof r!="object"||r===null||La.call(r)==="[object Array]")throw new TypeError(Fa("invalid argument. First argument must be an object. Value: `%s`.",r));if(typeof t!="object"||t===null||La.call(t)==="[object Array]")throw new TypeError(Fa("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(a="value"in t,a&&(sd.call(r,e)||od.call(r,e)?(n=r.__proto__,r.__proto__=me,delete r[e],r[e]=t.value,r.__proto__=n):r[e]=t.value),i="get"in t,s="set"in t,a&&(i||s))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return i&&Ra&&Ra.call(r,e,t.get),s&&Pa&&Pa.call(r,e,t.set),r}Ca.exports=ud});var Ga=l((gH,ka)=>{"use strict";var ld=zi(),cd=ra(),fd=Ha(),Et;ld()?Et=cd:Et=fd;ka.exports=Et});var Ba=l((hH,Wa)=>{"use strict";var vd=Ga();function pd(r,e,t){vd(r,e,{configurable:!1,enumerable:!1,writable:!1,value:t})}Wa.exports=pd});var Qr=l((NH,Ua)=>{"use strict";var md=Ba();Ua.exports=md});var Da=l((AH,Va)=>{"use strict";function dd(r){return r!==r}Va.exports=dd});var M=l((bH,Xa)=>{"use strict";var yd=Da();Xa.exports=yd});var Ja=l((IH,Ka)=>{"use strict";function qd(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Ka.exports=qd});var $a=l((SH,Ya)=>{"use strict";var gd=Ja();Ya.exports=gd});var ja=l((wH,Qa)=>{"use strict";var hd=$a(),Nd=hd();function Ad(){return Nd&&typeof Symbol.toStringTag=="symbol"}Qa.exports=Ad});var za=l((EH,Za)=>{"use strict";var bd=ja();Za.exports=bd});var Ot=l((OH,xa)=>{"use strict";var Id=Object.prototype.toString;xa.exports=Id});var es=l((_H,rs)=>{"use strict";var Sd=Ot();function wd(r){return Sd.call(r)}rs.exports=wd});var ns=l((TH,ts)=>{"use strict";var Ed=Object.prototype.hasOwnProperty;function Od(r,e){return r==null?!1:Ed.call(r,e)}ts.exports=Od});var as=l((MH,is)=>{"use strict";var _d=ns();is.exports=_d});var os=l((FH,ss)=>{"use strict";var Td=typeof Symbol=="function"?Symbol:void 0;ss.exports=Td});var ls=l((LH,us)=>{"use strict";var Md=os();us.exports=Md});var vs=l((RH,fs)=>{"use strict";var cs=ls(),Fd=typeof cs=="function"?cs.toStringTag:"";fs.exports=Fd});var ms=l((PH,ps)=>{"use strict";var Ld=as(),Pe=vs(),_t=Ot();function Rd(r){var e,t,n;if(r==null)return _t.call(r);t=r[Pe],e=Ld(r,Pe);try{r[Pe]=void 0}catch{return _t.call(r)}return n=_t.call(r),e?r[Pe]=t:delete r[Pe],n}ps.exports=Rd});var Ce=l((CH,ds)=>{"use strict";var Pd=za(),Cd=es(),Hd=ms(),Tt;Pd()?Tt=Hd:Tt=Cd;ds.exports=Tt});var qs=l((HH,ys)=>{"use strict";var kd=Ce(),Gd=typeof Uint32Array=="function";function Wd(r){return Gd&&r instanceof Uint32Array||kd(r)==="[object Uint32Array]"}ys.exports=Wd});var hs=l((kH,gs)=>{"use strict";var Bd=qs();gs.exports=Bd});var As=l((GH,Ns)=>{"use strict";var Ud=4294967295;Ns.exports=Ud});var Is=l((WH,bs)=>{"use strict";var Vd=typeof Uint32Array=="function"?Uint32Array:null;bs.exports=Vd});var Es=l((BH,ws)=>{"use strict";var Dd=hs(),Mt=As(),Ss=Is();function Xd(){var r,e;if(typeof Ss!="function")return!1;try{e=[1,3.14,-3.14,Mt+1,Mt+2],e=new Ss(e),r=Dd(e)&&e[0]===1&&e[1]===3&&e[2]===Mt-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}ws.exports=Xd});var _s=l((UH,Os)=>{"use strict";var Kd=Es();Os.exports=Kd});var Ms=l((VH,Ts)=>{"use strict";var Jd=typeof Uint32Array=="function"?Uint32Array:void 0;Ts.exports=Jd});var Ls=l((DH,Fs)=>{"use strict";function Yd(){throw new Error("not implemented")}Fs.exports=Yd});var jr=l((XH,Rs)=>{"use strict";var $d=_s(),Qd=Ms(),jd=Ls(),Ft;$d()?Ft=Qd:Ft=jd;Rs.exports=Ft});var Cs=l((KH,Ps)=>{"use strict";var Zd=Ce(),zd=typeof Float64Array=="function";function xd(r){return zd&&r instanceof Float64Array||Zd(r)==="[object Float64Array]"}Ps.exports=xd});var ks=l((JH,Hs)=>{"use strict";var ry=Cs();Hs.exports=ry});var Ws=l((YH,Gs)=>{"use strict";var ey=typeof Float64Array=="function"?Float64Array:null;Gs.exports=ey});var Vs=l(($H,Us)=>{"use strict";var ty=ks(),Bs=Ws();function ny(){var r,e;if(typeof Bs!="function")return!1;try{e=new Bs([1,3.14,-3.14,NaN]),r=ty(e)&&e[0]===1&&e[1]===3.14&&e[2]===-3.14&&e[3]!==e[3]}catch{r=!1}return r}Us.exports=ny});var Xs=l((QH,Ds)=>{"use strict";var iy=Vs();Ds.exports=iy});var Js=l((jH,Ks)=>{"use strict";var ay=typeof Float64Array=="function"?Float64Array:void 0;Ks.exports=ay});var $s=l((ZH,Ys)=>{"use strict";function sy(){throw new Error("not implemented")}Ys.exports=sy});var Zr=l((zH,Qs)=>{"use strict";var oy=Xs(),uy=Js(),ly=$s(),Lt;oy()?Lt=uy:Lt=ly;Qs.exports=Lt});var Zs=l((xH,js)=>{"use strict";var cy=Ce(),fy=typeof Uint8Array=="function";function vy(r){return fy&&r instanceof Uint8Array||cy(r)==="[object Uint8Array]"}js.exports=vy});var xs=l((rk,zs)=>{"use strict";var py=Zs();zs.exports=py});var eo=l((ek,ro)=>{"use strict";var my=255;ro.exports=my});var no=l((tk,to)=>{"use strict";var dy=typeof Uint8Array=="function"?Uint8Array:null;to.exports=dy});var so=l((nk,ao)=>{"use strict";var yy=xs(),Rt=eo(),io=no();function qy(){var r,e;if(typeof io!="function")return!1;try{e=[1,3.14,-3.14,Rt+1,Rt+2],e=new io(e),r=yy(e)&&e[0]===1&&e[1]===3&&e[2]===Rt-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}ao.exports=qy});var uo=l((ik,oo)=>{"use strict";var gy=so();oo.exports=gy});var co=l((ak,lo)=>{"use strict";var hy=typeof Uint8Array=="function"?Uint8Array:void 0;lo.exports=hy});var vo=l((sk,fo)=>{"use strict";function Ny(){throw new Error("not implemented")}fo.exports=Ny});var mo=l((ok,po)=>{"use strict";var Ay=uo(),by=co(),Iy=vo(),Pt;Ay()?Pt=by:Pt=Iy;po.exports=Pt});var qo=l((uk,yo)=>{"use strict";var Sy=Ce(),wy=typeof Uint16Array=="function";function Ey(r){return wy&&r instanceof Uint16Array||Sy(r)==="[object Uint16Array]"}yo.exports=Ey});var ho=l((lk,go)=>{"use strict";var Oy=qo();go.exports=Oy});var Ao=l((ck,No)=>{"use strict";var _y=65535;No.exports=_y});var Io=l((fk,bo)=>{"use strict";var Ty=typeof Uint16Array=="function"?Uint16Array:null;bo.exports=Ty});var Eo=l((vk,wo)=>{"use strict";var My=ho(),Ct=Ao(),So=Io();function Fy(){var r,e;if(typeof So!="function")return!1;try{e=[1,3.14,-3.14,Ct+1,Ct+2],e=new So(e),r=My(e)&&e[0]===1&&e[1]===3&&e[2]===Ct-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}wo.exports=Fy});var _o=l((pk,Oo)=>{"use strict";var Ly=Eo();Oo.exports=Ly});var Mo=l((mk,To)=>{"use strict";var Ry=typeof Uint16Array=="function"?Uint16Array:void 0;To.exports=Ry});var Lo=l((dk,Fo)=>{"use strict";function Py(){throw new Error("not implemented")}Fo.exports=Py});var Po=l((yk,Ro)=>{"use strict";var Cy=_o(),Hy=Mo(),ky=Lo(),Ht;Cy()?Ht=Hy:Ht=ky;Ro.exports=Ht});var Ho=l((qk,Co)=>{"use strict";var Gy=mo(),Wy=Po(),By={uint16:Wy,uint8:Gy};Co.exports=By});var Bo=l((gk,Wo)=>{"use strict";var ko=Ho(),Go;function Uy(){var r,e;return r=new ko.uint16(1),r[0]=4660,e=new ko.uint8(r.buffer),e[0]===52}Go=Uy();Wo.exports=Go});var zr=l((hk,Uo)=>{"use strict";var Vy=Bo();Uo.exports=Vy});var Do=l((Nk,Vo)=>{"use strict";var Dy=zr(),kt;Dy===!0?kt=1:kt=0;Vo.exports=kt});var Jo=l((Ak,Ko)=>{"use strict";var Xy=jr(),Ky=Zr(),Jy=Do(),Xo=new Ky(1),Yy=new Xy(Xo.buffer);function $y(r){return Xo[0]=r,Yy[Jy]}Ko.exports=$y});var z=l((bk,Yo)=>{"use strict";var Qy=Jo();Yo.exports=Qy});var Qo=l((Ik,$o)=>{"use strict";var jy=zr(),Gt;jy===!0?Gt=1:Gt=0;$o.exports=Gt});var Zo=l((Sk,jo)=>{"use strict";var Zy=jr(),zy=Zr(),xy=Qo(),Wt=new zy(1),rq=new Zy(Wt.buffer);function eq(r,e){return Wt[0]=r,rq[xy]=e>>>0,Wt[0]}jo.exports=eq});var de=l((wk,zo)=>{"use strict";var tq=Zo();zo.exports=tq});var e1=l((Ek,r1)=>{"use strict";var nq=zr(),xo,Bt,Ut;nq===!0?(Bt=1,Ut=0):(Bt=0,Ut=1);xo={HIGH:Bt,LOW:Ut};r1.exports=xo});var s1=l((Ok,a1)=>{"use strict";var iq=jr(),aq=Zr(),n1=e1(),i1=new aq(1),t1=new iq(i1.buffer),sq=n1.HIGH,oq=n1.LOW;function uq(r,e){return t1[sq]=r,t1[oq]=e,i1[0]}a1.exports=uq});var He=l((_k,o1)=>{"use strict";var lq=s1();o1.exports=lq});var W=l((Tk,u1)=>{"use strict";var cq=Number.POSITIVE_INFINITY;u1.exports=cq});var c1=l((Mk,l1)=>{"use strict";l1.exports=Number});var v1=l((Fk,f1)=>{"use strict";var fq=c1();f1.exports=fq});var Y=l((Lk,p1)=>{"use strict";var vq=v1(),pq=vq.NEGATIVE_INFINITY;p1.exports=pq});var Lr=l((Rk,m1)=>{"use strict";var mq=1023;m1.exports=mq});var y1=l((Pk,d1)=>{"use strict";var dq=.34657359027997264;d1.exports=dq});var g1=l((Ck,q1)=>{"use strict";function yq(r){return r===0?-.03333333333333313:-.03333333333333313+r*(.0015873015872548146+r*(-793650757867488e-19+r*(4008217827329362e-21+r*-20109921818362437e-23)))}q1.exports=yq});var S1=l((Hk,I1)=>{"use strict";var qq=M(),h1=z(),Vt=de(),gq=He(),N1=W(),hq=Y(),A1=Lr(),Nq=y1(),Aq=g1(),bq=709.782712893384,Dt=.6931471803691238,Xt=19082149292705877e-26,b1=1.4426950408889634,Iq=38.816242111356935,Sq=1.0397207708399179;function wq(r){var e,t,n,a,i,s,o,u,f,c,v,m,p;if(r===N1||qq(r))return r;if(r===hq)return-1;if(r===0)return r;if(r<0?(n=!0,u=-r):(n=!1,u=r),u>=Iq){if(n)return-1;if(u>=bq)return N1}if(s=h1(u)|0,u>Nq)u<Sq?n?(a=r+Dt,i=-Xt,p=-1):(a=r-Dt,i=Xt,p=1):(n?p=b1*r-.5:p=b1*r+.5,p|=0,v=p,a=r-v*Dt,i=v*Xt),r=a-i,c=a-r-i;else{if(s<1016070144)return r;p=0}return e=.5*r,f=r*e,o=1+f*Aq(f),v=3-o*e,m=f*((o-v)/(6-r*v)),p===0?r-(r*m-f):(t=gq(A1+p<<20,0),m=r*(m-c)-c,m-=f,p===-1?.5*(r-m)-.5:p===1?r<-.25?-2*(m-(r+.5)):1+2*(r-m):p<=-2||p>56?(u=1-(m-r),p===1024?(a=h1(u)+(p<<20)|0,u=Vt(u,a)):u*=t,u-1):(v=1,p<20?(a=1072693248-(2097152>>p)|0,v=Vt(v,a),u=v-(m-r)):(a=A1-p<<20|0,v=Vt(v,a),u=r-(m+v),u+=1),u*=t,u))}I1.exports=wq});var xr=l((kk,w1)=>{"use strict";var Eq=S1();w1.exports=Eq});var O1=l((Gk,E1)=>{"use strict";var Oq=Math.floor;E1.exports=Oq});var or=l((Wk,_1)=>{"use strict";var _q=O1();_1.exports=_q});var M1=l((Bk,T1)=>{"use strict";function Tq(r){return r===0?.6666666666666735:.6666666666666735+r*(.3999999999940942+r*(.2857142874366239+r*(.22222198432149784+r*(.1818357216161805+r*(.15313837699209373+r*.14798198605116586)))))}T1.exports=Tq});var C1=l((Uk,P1)=>{"use strict";var Mq=M(),F1=z(),L1=de(),Fq=W(),Lq=Y(),R1=Lr(),Rq=M1(),Kt=.6931471803691238,Jt=19082149292705877e-26,Pq=.41421356237309503,Cq=-.2928932188134525,Hq=1862645149230957e-24,kq=5551115123125783e-32,Gq=9007199254740992,Wq=.6666666666666666;function Bq(r){var e,t,n,a,i,s,o,u,f,c;if(r<-1||Mq(r))return NaN;if(r===-1)return Lq;if(r===Fq||r===0)return r;if(r<0?n=-r:n=r,c=1,n<Pq){if(n<Hq)return n<kq?r:r-r*r*.5;r>Cq&&(c=0,a=r,t=1)}return c!==0&&(n<Gq?(f=1+r,t=F1(f),c=(t>>20)-R1,c>0?i=1-(f-r):i=r-(f-1),i/=f):(f=r,t=F1(f),c=(t>>20)-R1,i=0),t&=1048575,t<434334?f=L1(f,t|1072693248):(c+=1,f=L1(f,t|1071644672),t=1048576-t>>2),a=f-1),e=.5*a*a,t===0?a===0?(i+=c*Jt,c*Kt+i):(u=e*(1-Wq*a),c*Kt-(u-(c*Jt+i)-a)):(s=a/(2+a),o=s*s,u=o*Rq(o),c===0?a-(e-s*(e+u)):c*Kt-(e-(s*(e+u)+(c*Jt+i))-a))}P1.exports=Bq});var vr=l((Vk,H1)=>{"use strict";var Uq=C1();H1.exports=Uq});var G1=l((Dk,k1)=>{"use strict";var Vq=Math.sqrt;k1.exports=Vq});var P=l((Xk,W1)=>{"use strict";var Dq=G1();W1.exports=Dq});var Yt=l((Kk,B1)=>{"use strict";var Xq=.7853981633974483;B1.exports=Xq});var V1=l((Jk,U1)=>{"use strict";function Kq(r){var e,t,n;return r===0?.16666666666666713:(r<0?e=-r:e=r,e<=1?(t=-8.198089802484825+r*(19.562619833175948+r*(-16.262479672107002+r*(5.444622390564711+r*(-.6019598008014124+r*.004253011369004428)))),n=-49.18853881490881+r*(139.51056146574857+r*(-147.1791292232726+r*(70.49610280856842+r*(-14.740913729888538+r*1))))):(r=1/r,t=.004253011369004428+r*(-.6019598008014124+r*(5.444622390564711+r*(-16.262479672107002+r*(19.562619833175948+r*-8.198089802484825)))),n=1+r*(-14.740913729888538+r*(70.49610280856842+r*(-147.1791292232726+r*(139.51056146574857+r*-49.18853881490881))))),t/n)}U1.exports=Kq});var X1=l((Yk,D1)=>{"use strict";function Jq(r){var e,t,n;return r===0?.08333333333333809:(r<0?e=-r:e=r,e<=1?(t=28.536655482610616+r*(-25.56901049652825+r*(6.968710824104713+r*(-.5634242780008963+r*.002967721961301243))),n=342.43986579130785+r*(-383.8770957603691+r*(147.0656354026815+r*(-21.947795316429207+r*1)))):(r=1/r,t=.002967721961301243+r*(-.5634242780008963+r*(6.968710824104713+r*(-25.56901049652825+r*28.536655482610616))),n=1+r*(-21.947795316429207+r*(147.0656354026815+r*(-383.8770957603691+r*342.43986579130785)))),t/n)}D1.exports=Jq});var Y1=l(($k,J1)=>{"use strict";var Yq=M(),$q=P(),K1=Yt(),Qq=V1(),jq=X1(),Zq=6123233995736766e-32;function zq(r){var e,t,n,a,i;if(Yq(r))return NaN;if(r>0?n=r:(e=!0,n=-r),n>1)return NaN;if(n>.625)t=1-n,a=t*jq(t),t=$q(t+t),i=K1-t,t=t*a-Zq,i-=t,i+=K1;else{if(n<1e-8)return r;t=n*n,i=t*Qq(t),i=n*i+n}return e?-i:i}J1.exports=zq});var g0=l((Qk,$1)=>{"use strict";var xq=Y1();$1.exports=xq});var j1=l((jk,Q1)=>{"use strict";function rg(r){return Math.abs(r)}Q1.exports=rg});var T=l((Zk,Z1)=>{"use strict";var eg=j1();Z1.exports=eg});var x1=l((zk,z1)=>{"use strict";var tg=Math.ceil;z1.exports=tg});var eu=l((xk,ru)=>{"use strict";var ng=x1();ru.exports=ng});var nu=l((rG,tu)=>{"use strict";var ig=or(),ag=eu();function sg(r){return r<0?ag(r):ig(r)}tu.exports=sg});var h0=l((eG,iu)=>{"use strict";var og=nu();iu.exports=og});var su=l((tG,au)=>{"use strict";var ug=1023;au.exports=ug});var uu=l((nG,ou)=>{"use strict";var lg=-1023;ou.exports=lg});var cu=l((iG,lu)=>{"use strict";var cg=-1074;lu.exports=cg});var vu=l((aG,fu)=>{"use strict";var fg=W(),vg=Y();function pg(r){return r===fg||r===vg}fu.exports=pg});var re=l((sG,pu)=>{"use strict";var mg=vu();pu.exports=mg});var du=l((oG,mu)=>{"use strict";var dg=2147483648;mu.exports=dg});var Rr=l((uG,yu)=>{"use strict";var yg=2147483647;yu.exports=yg});var hu=l((lG,gu)=>{"use strict";var qg=zr(),qu,$t,Qt;qg===!0?($t=1,Qt=0):($t=0,Qt=1);qu={HIGH:$t,LOW:Qt};gu.exports=qu});var jt=l((cG,Iu)=>{"use strict";var gg=jr(),hg=Zr(),Au=hu(),bu=new hg(1),Nu=new gg(bu.buffer),Ng=Au.HIGH,Ag=Au.LOW;function bg(r,e,t,n){return bu[0]=r,e[n]=Nu[Ng],e[n+t]=Nu[Ag],e}Iu.exports=bg});var wu=l((fG,Su)=>{"use strict";var Ig=jt();function Sg(r){return Ig(r,[0,0],1,0)}Su.exports=Sg});var N0=l((vG,Ou)=>{"use strict";var wg=Qr(),Eu=wu(),Eg=jt();wg(Eu,"assign",Eg);Ou.exports=Eu});var Tu=l((pG,_u)=>{"use strict";var Og=du(),_g=Rr(),Tg=N0(),Mg=z(),Fg=He(),Zt=[0,0];function Lg(r,e){var t,n;return Tg.assign(r,Zt,1,0),t=Zt[0],t&=_g,n=Mg(e),n&=Og,t|=n,Fg(t,Zt[1])}_u.exports=Lg});var A0=l((mG,Mu)=>{"use strict";var Rg=Tu();Mu.exports=Rg});var Pr=l((dG,Fu)=>{"use strict";var Pg=22250738585072014e-324;Fu.exports=Pg});var zt=l((yG,Lu)=>{"use strict";var Cg=Pr(),Hg=re(),kg=M(),Gg=T(),Wg=4503599627370496;function Bg(r,e,t,n){return kg(r)||Hg(r)?(e[n]=r,e[n+t]=0,e):r!==0&&Gg(r)<Cg?(e[n]=r*Wg,e[n+t]=-52,e):(e[n]=r,e[n+t]=0,e)}Lu.exports=Bg});var Pu=l((qG,Ru)=>{"use strict";var Ug=zt();function Vg(r){return Ug(r,[0,0],1,0)}Ru.exports=Vg});var ku=l((gG,Hu)=>{"use strict";var Dg=Qr(),Cu=Pu(),Xg=zt();Dg(Cu,"assign",Xg);Hu.exports=Cu});var ke=l((hG,Gu)=>{"use strict";var Kg=2146435072;Gu.exports=Kg});var Bu=l((NG,Wu)=>{"use strict";var Jg=z(),Yg=ke(),$g=Lr();function Qg(r){var e=Jg(r);return e=(e&Yg)>>>20,e-$g|0}Wu.exports=Qg});var Vu=l((AG,Uu)=>{"use strict";var jg=Bu();Uu.exports=jg});var Xu=l((bG,Du)=>{"use strict";var Zg=W(),zg=Y(),xg=Lr(),rh=su(),eh=uu(),th=cu(),nh=M(),ih=re(),ah=A0(),sh=ku().assign,oh=Vu(),uh=N0(),lh=He(),ch=2220446049250313e-31,fh=2148532223,xt=[0,0],rn=[0,0];function vh(r,e){var t,n;return e===0||r===0||nh(r)||ih(r)?r:(sh(r,xt,1,0),r=xt[0],e+=xt[1],e+=oh(r),e<th?ah(0,r):e>rh?r<0?zg:Zg:(e<=eh?(e+=52,n=ch):n=1,uh.assign(r,rn,1,0),t=rn[0],t&=fh,t|=e+xg<<20,n*lh(t,rn[1])))}Du.exports=vh});var ee=l((IG,Ku)=>{"use strict";var ph=Xu();Ku.exports=ph});var Yu=l((SG,Ju)=>{"use strict";function mh(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}Ju.exports=mh});var Qu=l((wG,$u)=>{"use strict";var dh=ee(),yh=Yu();function qh(r,e,t){var n,a,i,s;return n=r-e,a=n*n,i=n-a*yh(a),s=1-(e-n*i/(2-i)-r),dh(s,t)}$u.exports=qh});var e2=l((EG,r2)=>{"use strict";var gh=M(),ju=h0(),hh=Y(),Zu=W(),Nh=Qu(),Ah=.6931471803691238,bh=19082149292705877e-26,zu=1.4426950408889634,Ih=709.782712893384,Sh=-745.1332191019411,xu=1/(1<<28),wh=-xu;function Eh(r){var e,t,n;return gh(r)||r===Zu?r:r===hh?0:r>Ih?Zu:r<Sh?0:r>wh&&r<xu?1+r:(r<0?n=ju(zu*r-.5):n=ju(zu*r+.5),e=r-n*Ah,t=n*bh,Nh(e,t,n))}r2.exports=Eh});var H=l((OG,t2)=>{"use strict";var Oh=e2();t2.exports=Oh});var i2=l((_G,n2)=>{"use strict";var _h=or();function Th(r){return _h(r)===r}n2.exports=Th});var te=l((TG,a2)=>{"use strict";var Mh=i2();a2.exports=Mh});var o2=l((MG,s2)=>{"use strict";var Fh=te();function Lh(r){return Fh(r/2)}s2.exports=Lh});var l2=l((FG,u2)=>{"use strict";var Rh=o2();u2.exports=Rh});var v2=l((LG,f2)=>{"use strict";var c2=l2();function Ph(r){return r>0?c2(r-1):c2(r+1)}f2.exports=Ph});var b0=l((RG,p2)=>{"use strict";var Ch=v2();p2.exports=Ch});var d2=l((PG,m2)=>{"use strict";var Hh=zr(),en;Hh===!0?en=0:en=1;m2.exports=en});var q2=l((CG,y2)=>{"use strict";var kh=jr(),Gh=Zr(),Wh=d2(),tn=new Gh(1),Bh=new kh(tn.buffer);function Uh(r,e){return tn[0]=r,Bh[Wh]=e>>>0,tn[0]}y2.exports=Uh});var ye=l((HG,g2)=>{"use strict";var Vh=q2();g2.exports=Vh});var N2=l((kG,h2)=>{"use strict";function Dh(r){return r|0}h2.exports=Dh});var nn=l((GG,A2)=>{"use strict";var Xh=N2();A2.exports=Xh});var S2=l((WG,I2)=>{"use strict";var b2=b0(),Kh=A0(),Jh=Y(),I0=W();function Yh(r,e){return e===Jh?I0:e===I0?0:e>0?b2(e)?r:0:b2(e)?Kh(I0,r):I0}I2.exports=Yh});var E2=l((BG,w2)=>{"use strict";var $h=Rr(),Qh=z(),jh=1072693247,S0=1e300,w0=1e-300;function Zh(r,e){var t,n;return n=Qh(r),t=n&$h,t<=jh?e<0?S0*S0:w0*w0:e>0?S0*S0:w0*w0}w2.exports=Zh});var T2=l((UG,_2)=>{"use strict";var zh=T(),O2=W();function xh(r,e){return r===-1?(r-r)/(r-r):r===1?1:zh(r)<1==(e===O2)?0:O2}_2.exports=xh});var an=l((VG,M2)=>{"use strict";var rN=20;M2.exports=rN});var L2=l((DG,F2)=>{"use strict";function eN(r){return r===0?.5999999999999946:.5999999999999946+r*(.4285714285785502+r*(.33333332981837743+r*(.272728123808534+r*(.23066074577556175+r*.20697501780033842))))}F2.exports=eN});var H2=l((XG,C2)=>{"use strict";var tN=z(),E0=ye(),R2=de(),nN=Lr(),iN=an(),aN=L2(),sN=1048575,P2=1048576,oN=1072693248,uN=536870912,lN=524288,cN=9007199254740992,fN=.9617966939259756,vN=.9617967009544373,pN=-7028461650952758e-24,mN=[1,1.5],dN=[0,.5849624872207642],yN=[0,1350039202129749e-23];function qN(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,E;return w=0,t<P2&&(e*=cN,w-=53,t=tN(e)),w+=(t>>iN)-nN|0,A=t&sN|0,t=A|oN|0,A<=235662?E=0:A<767610?E=1:(E=0,w+=1,t-=P2),e=R2(e,t),c=mN[E],S=e-c,b=1/(e+c),a=S*b,s=E0(a,0),n=(t>>1|uN)+lN,n+=E<<18,u=R2(0,n),f=e-(u-c),o=b*(S-s*u-s*f),i=a*a,g=i*i*aN(i),g+=o*(s+a),i=s*s,u=3+i+g,u=E0(u,0),f=g-(u-3-i),S=s*u,b=o*u+f*a,m=S+b,m=E0(m,0),p=b-(m-S),d=vN*m,y=pN*m+p*fN+yN[E],v=dN[E],I=w,h=d+y+v+I,h=E0(h,0),q=y-(h-I-v-d),r[0]=h,r[1]=q,r}C2.exports=qN});var G2=l((KG,k2)=>{"use strict";function gN(r){return r===0?.5:.5+r*(-.3333333333333333+r*.25)}k2.exports=gN});var B2=l((JG,W2)=>{"use strict";var hN=ye(),NN=G2(),AN=1.4426950408889634,bN=1.4426950216293335,IN=19259629911266175e-24;function SN(r,e){var t,n,a,i,s,o;return a=e-1,i=a*a*NN(a),s=bN*a,o=a*IN-i*AN,n=s+o,n=hN(n,0),t=o-(n-s),r[0]=n,r[1]=t,r}W2.exports=SN});var V2=l((YG,U2)=>{"use strict";var wN=.6931471805599453;U2.exports=wN});var sn=l(($G,D2)=>{"use strict";var EN=1048575;D2.exports=EN});var K2=l((QG,X2)=>{"use strict";function ON(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}X2.exports=ON});var z2=l((jG,Z2)=>{"use strict";var _N=z(),J2=de(),TN=ye(),MN=nn(),FN=ee(),LN=V2(),Y2=Lr(),$2=Rr(),Q2=sn(),Ge=an(),RN=K2(),j2=1048576,PN=1071644672,CN=.6931471824645996,HN=-1904654299957768e-24;function kN(r,e,t){var n,a,i,s,o,u,f,c,v,m,p;return m=r&$2|0,p=(m>>Ge)-Y2|0,v=0,m>PN&&(v=r+(j2>>p+1)>>>0,p=((v&$2)>>Ge)-Y2|0,n=(v&~(Q2>>p))>>>0,i=J2(0,n),v=(v&Q2|j2)>>Ge-p>>>0,r<0&&(v=-v),e-=i),i=t+e,i=TN(i,0),o=i*CN,u=(t-(i-e))*LN+i*HN,c=o+u,f=u-(c-o),i=c*c,a=c-i*RN(i),s=c*a/(a-2)-(f+c*f),c=1-(s-c),r=_N(c),r=MN(r),r+=v<<Ge>>>0,r>>Ge<=0?c=FN(c,v):c=J2(c,r),c}Z2.exports=kN});var l3=l((ZG,u3)=>{"use strict";var x2=M(),r3=b0(),e3=re(),GN=te(),t3=P(),WN=T(),on=N0(),BN=ye(),n3=nn(),UN=Y(),VN=W(),un=Rr(),DN=S2(),XN=E2(),KN=T2(),JN=H2(),YN=B2(),$N=z2(),QN=1072693247,jN=1105199104,ZN=1139802112,i3=1083179008,zN=1072693248,xN=1083231232,rA=3230714880,a3=31,Cr=1e300,Hr=1e-300,eA=8008566259537294e-32,Ir=[0,0],s3=[0,0];function o3(r,e){var t,n,a,i,s,o,u,f,c,v,m,p,d,y,h,q;if(x2(r)||x2(e))return NaN;if(on.assign(e,Ir,1,0),o=Ir[0],u=Ir[1],u===0){if(e===0)return 1;if(e===1)return r;if(e===-1)return 1/r;if(e===.5)return t3(r);if(e===-.5)return 1/t3(r);if(e===2)return r*r;if(e===3)return r*r*r;if(e===4)return r*=r,r*r;if(e3(e))return KN(r,e)}if(on.assign(r,Ir,1,0),i=Ir[0],s=Ir[1],s===0){if(i===0)return DN(r,e);if(r===1)return 1;if(r===-1&&r3(e))return-1;if(e3(r))return r===UN?o3(-0,-e):e<0?0:VN}if(r<0&&GN(e)===!1)return(r-r)/(r-r);if(a=WN(r),t=i&un|0,n=o&un|0,f=i>>>a3|0,c=o>>>a3|0,f&&r3(e)?f=-1:f=1,n>jN){if(n>ZN)return XN(r,e);if(t<QN)return c===1?f*Cr*Cr:f*Hr*Hr;if(t>zN)return c===0?f*Cr*Cr:f*Hr*Hr;d=YN(s3,a)}else d=JN(s3,a,t);if(v=BN(e,0),p=(e-v)*d[0]+e*d[1],m=v*d[0],y=p+m,on.assign(y,Ir,1,0),h=n3(Ir[0]),q=n3(Ir[1]),h>=i3){if((h-i3|q)!==0||p+eA>y-m)return f*Cr*Cr}else if((h&un)>=xN&&((h-rA|q)!==0||p<=y-m))return f*Hr*Hr;return y=$N(h,m,p),f*y}u3.exports=o3});var k=l((zG,c3)=>{"use strict";var tA=l3();c3.exports=tA});var ne=l((xG,f3)=>{"use strict";var nA=2.718281828459045;f3.exports=nA});var ur=l((rW,v3)=>{"use strict";var iA=2220446049250313e-31;v3.exports=iA});var m3=l((eW,p3)=>{"use strict";function aA(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}p3.exports=aA});var q3=l((tW,y3)=>{"use strict";var d3=M(),sA=vr(),oA=P(),uA=T(),lA=H(),ln=k(),cA=ne(),cn=ur(),fn=m3(),vn=10.900511;function fA(r,e){var t,n,a,i,s,o,u;return d3(r)||d3(e)?NaN:r<0||e<0?NaN:e===1?1/r:r===1?1/e:(u=r+e,u<cn?(s=u/r,s/=e,s):u===r&&e<cn?1/e:u===e&&r<cn?1/r:(r<e&&(o=e,e=r,r=o),n=r+vn-.5,a=e+vn-.5,i=u+vn-.5,s=fn(r)*(fn(e)/fn(u)),t=r-.5-e,uA(e*t)<i*100&&r>100?s*=lA(t*sA(-e/i)):s*=ln(n/i,t),i>1e10?s*=ln(n/i*(a/i),e):s*=ln(n*a/(i*i),e),s*=oA(cA/a),s))}y3.exports=fA});var pn=l((nW,g3)=>{"use strict";var vA=q3();g3.exports=vA});var N3=l((iW,h3)=>{"use strict";var pA=W();function mA(r){return r===0&&1/r===pA}h3.exports=mA});var b3=l((aW,A3)=>{"use strict";var dA=N3();A3.exports=dA});var w3=l((sW,S3)=>{"use strict";var yA=b3(),I3=M(),mn=W();function qA(r,e){return I3(r)||I3(e)?NaN:r===mn||e===mn?mn:r===e&&r===0?yA(r)?r:e:r>e?r:e}S3.exports=qA});var ie=l((oW,E3)=>{"use strict";var gA=w3();E3.exports=gA});var _3=l((uW,O3)=>{"use strict";var hA=Y();function NA(r){return r===0&&1/r===hA}O3.exports=NA});var dn=l((lW,T3)=>{"use strict";var AA=_3();T3.exports=AA});var L3=l((cW,F3)=>{"use strict";var bA=dn(),M3=M(),yn=Y();function IA(r,e){return M3(r)||M3(e)?NaN:r===yn||e===yn?yn:r===e&&r===0?bA(r)?r:e:r<e?r:e}F3.exports=IA});var kr=l((fW,R3)=>{"use strict";var SA=L3();R3.exports=SA});var Gr=l((vW,P3)=>{"use strict";var wA=17976931348623157e292;P3.exports=wA});var qn=l((pW,C3)=>{"use strict";var EA=2147483647;C3.exports=EA});var O0=l((mW,H3)=>{"use strict";var OA=1.5707963267948966;H3.exports=OA});var Sr=l((dW,k3)=>{"use strict";var _A=3.141592653589793;k3.exports=_A});var W3=l((yW,G3)=>{"use strict";function TA(r){return r===0?.0416666666666666:.0416666666666666+r*(-.001388888888887411+r*2480158728947673e-20)}G3.exports=TA});var U3=l((qW,B3)=>{"use strict";function MA(r){return r===0?-27557314351390663e-23:-27557314351390663e-23+r*(2087572321298175e-24+r*-11359647557788195e-27)}B3.exports=MA});var D3=l((gW,V3)=>{"use strict";var FA=W3(),LA=U3();function RA(r,e){var t,n,a,i;return i=r*r,a=i*i,n=i*FA(i),n+=a*a*LA(i),t=.5*i,a=1-t,a+(1-a-t+(i*n-r*e))}V3.exports=RA});var gn=l((hW,X3)=>{"use strict";var PA=D3();X3.exports=PA});var Y3=l((NW,J3)=>{"use strict";var K3=-.16666666666666632,CA=.00833333333332249,HA=-.0001984126982985795,kA=27557313707070068e-22,GA=-25050760253406863e-24,WA=158969099521155e-24;function BA(r,e){var t,n,a,i;return i=r*r,a=i*i,t=CA+i*(HA+i*kA)+i*a*(GA+i*WA),n=i*r,e===0?r+n*(K3+i*t):r-(i*(.5*e-n*t)-e-n*K3)}J3.exports=BA});var hn=l((AW,$3)=>{"use strict";var UA=Y3();$3.exports=UA});var j3=l((bW,Q3)=>{"use strict";var VA=zr(),Nn;VA===!0?Nn=0:Nn=1;Q3.exports=Nn});var x3=l((IW,z3)=>{"use strict";var DA=jr(),XA=Zr(),KA=j3(),Z3=new XA(1),JA=new DA(Z3.buffer);function YA(r){return Z3[0]=r,JA[KA]}z3.exports=YA});var e6=l((SW,r6)=>{"use strict";var $A=x3();r6.exports=$A});var n6=l((wW,t6)=>{"use strict";function QA(r,e){var t,n;for(t=[],n=0;n<e;n++)t.push(r);return t}t6.exports=QA});var a6=l((EW,i6)=>{"use strict";var jA=n6();i6.exports=jA});var o6=l((OW,s6)=>{"use strict";var ZA=a6();function zA(r){return ZA(0,r)}s6.exports=zA});var l6=l((_W,u6)=>{"use strict";var xA=o6();u6.exports=xA});var m6=l((TW,p6)=>{"use strict";var rb=or(),_0=ee(),F0=l6(),f6=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],eb=[1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67],An=16777216,bn=5960464477539063e-23,T0=F0(20),c6=F0(20),M0=F0(20),X=F0(20);function v6(r,e,t,n,a,i,s,o,u){var f,c,v,m,p,d,y,h,q;for(m=i,q=n[t],h=t,p=0;h>0;p++)c=bn*q|0,X[p]=q-An*c|0,q=n[h-1]+c,h-=1;if(q=_0(q,a),q-=8*rb(q*.125),y=q|0,q-=y,v=0,a>0?(p=X[t-1]>>24-a,y+=p,X[t-1]-=p<<24-a,v=X[t-1]>>23-a):a===0?v=X[t-1]>>23:q>=.5&&(v=2),v>0){for(y+=1,f=0,p=0;p<t;p++)h=X[p],f===0?h!==0&&(f=1,X[p]=16777216-h):X[p]=16777215-h;if(a>0)switch(a){case 1:X[t-1]&=8388607;break;case 2:X[t-1]&=4194303;break}v===2&&(q=1-q,f!==0&&(q-=_0(1,a)))}if(q===0){for(h=0,p=t-1;p>=i;p--)h|=X[p];if(h===0){for(d=1;X[i-d]===0;d++);for(p=t+1;p<=t+d;p++){for(u[o+p]=f6[s+p],c=0,h=0;h<=o;h++)c+=r[h]*u[o+(p-h)];n[p]=c}return t+=d,v6(r,e,t,n,a,i,s,o,u)}for(t-=1,a-=24;X[t]===0;)t-=1,a-=24}else q=_0(q,-a),q>=An?(c=bn*q|0,X[t]=q-An*c|0,t+=1,a+=24,X[t]=c):X[t]=q|0;for(c=_0(1,a),p=t;p>=0;p--)n[p]=c*X[p],c*=bn;for(p=t;p>=0;p--){for(c=0,d=0;d<=m&&d<=t-p;d++)c+=eb[d]*n[p+d];M0[t-p]=c}for(c=0,p=t;p>=0;p--)c+=M0[p];for(v===0?e[0]=c:e[0]=-c,c=M0[0]-c,p=1;p<=t;p++)c+=M0[p];return v===0?e[1]=c:e[1]=-c,y&7}function tb(r,e,t,n){var a,i,s,o,u,f,c,v,m;for(i=4,o=n-1,s=(t-3)/24|0,s<0&&(s=0),f=t-24*(s+1),v=s-o,m=o+i,c=0;c<=m;c++)v<0?T0[c]=0:T0[c]=f6[v],v+=1;for(c=0;c<=i;c++){for(a=0,v=0;v<=o;v++)a+=r[v]*T0[o+(c-v)];c6[c]=a}return u=i,v6(r,e,u,c6,f,i,s,o,T0)}p6.exports=tb});var y6=l((MW,d6)=>{"use strict";var nb=Math.round;d6.exports=nb});var In=l((FW,q6)=>{"use strict";var ib=y6();q6.exports=ib});var A6=l((LW,N6)=>{"use strict";var ab=In(),g6=z(),sb=.6366197723675814,ob=1.5707963267341256,ub=6077100506506192e-26,lb=6077100506303966e-26,cb=20222662487959506e-37,fb=20222662487111665e-37,vb=84784276603689e-45,h6=2047;function pb(r,e,t){var n,a,i,s,o,u,f;return a=ab(r*sb),s=r-a*ob,o=a*ub,f=e>>20|0,t[0]=s-o,n=g6(t[0]),u=f-(n>>20&h6),u>16&&(i=s,o=a*lb,s=i-o,o=a*cb-(i-s-o),t[0]=s-o,n=g6(t[0]),u=f-(n>>20&h6),u>49&&(i=s,o=a*fb,s=i-o,o=a*vb-(i-s-o),t[0]=s-o)),t[1]=s-t[0]-o,a}N6.exports=pb});var I6=l((RW,b6)=>{"use strict";var mb=Rr(),db=ke(),yb=sn(),qb=z(),gb=e6(),hb=He(),Nb=m6(),L0=A6(),Ab=0,bb=16777216,Wr=1.5707963267341256,ae=6077100506506192e-26,R0=2*ae,P0=3*ae,C0=4*ae,Ib=598523,Sb=1072243195,wb=1073928572,Eb=1074752122,Ob=1074977148,_b=1075183036,Tb=1075388923,Mb=1075594811,Fb=1094263291,We=[0,0,0],Be=[0,0];function Lb(r,e){var t,n,a,i,s,o,u,f;if(a=qb(r)|0,i=a&mb|0,i<=Sb)return e[0]=r,e[1]=0,0;if(i<=Eb)return(i&yb)===Ib?L0(r,i,e):i<=wb?a>0?(f=r-Wr,e[0]=f-ae,e[1]=f-e[0]-ae,1):(f=r+Wr,e[0]=f+ae,e[1]=f-e[0]+ae,-1):a>0?(f=r-2*Wr,e[0]=f-R0,e[1]=f-e[0]-R0,2):(f=r+2*Wr,e[0]=f+R0,e[1]=f-e[0]+R0,-2);if(i<=Mb)return i<=_b?i===Ob?L0(r,i,e):a>0?(f=r-3*Wr,e[0]=f-P0,e[1]=f-e[0]-P0,3):(f=r+3*Wr,e[0]=f+P0,e[1]=f-e[0]+P0,-3):i===Tb?L0(r,i,e):a>0?(f=r-4*Wr,e[0]=f-C0,e[1]=f-e[0]-C0,4):(f=r+4*Wr,e[0]=f+C0,e[1]=f-e[0]+C0,-4);if(i<Fb)return L0(r,i,e);if(i>=db)return e[0]=NaN,e[1]=NaN,0;for(t=gb(r),n=(i>>20)-1046,f=hb(i-(n<<20|0),t),o=0;o<2;o++)We[o]=f|0,f=(f-We[o])*bb;for(We[2]=f,s=3;We[s-1]===Ab;)s-=1;return u=Nb(We,Be,n,s,1),a<0?(e[0]=-Be[0],e[1]=-Be[1],-u):(e[0]=Be[0],e[1]=Be[1],u)}b6.exports=Lb});var Sn=l((PW,S6)=>{"use strict";var Rb=I6();S6.exports=Rb});var O6=l((CW,E6)=>{"use strict";var Pb=Rr(),Cb=ke(),Hb=z(),w6=gn(),wn=hn(),kb=Sn(),Gb=1072243195,Wb=1045430272,wr=[0,0];function Bb(r){var e,t;if(e=Hb(r),e&=Pb,e<=Gb)return e<Wb?r:wn(r,0);if(e>=Cb)return NaN;switch(t=kb(r,wr),t&3){case 0:return wn(wr[0],wr[1]);case 1:return w6(wr[0],wr[1]);case 2:return-wn(wr[0],wr[1]);default:return-w6(wr[0],wr[1])}}E6.exports=Bb});var qe=l((HW,_6)=>{"use strict";var Ub=O6();_6.exports=Ub});var Ue=l((kW,T6)=>{"use strict";var Vb=2.5066282746310007;T6.exports=Vb});var F6=l((GW,M6)=>{"use strict";function Db(r){return r===0?.08333333333334822:.08333333333334822+r*(.0034722222160545866+r*(-.0026813261780578124+r*(-.00022954996161337813+r*.0007873113957930937)))}M6.exports=Db});var P6=l((WW,R6)=>{"use strict";var Xb=Ue(),L6=k(),Kb=H(),Jb=F6(),Yb=143.01608;function $b(r){var e,t,n;return e=1/r,e=1+e*Jb(e),t=Kb(r),r>Yb?(n=L6(r,.5*r-.25),t=n*(n/t)):t=L6(r,r-.5)/t,Xb*t*e}R6.exports=$b});var H6=l((BW,C6)=>{"use strict";var Qb=.5772156649015329;C6.exports=Qb});var G6=l((UW,k6)=>{"use strict";var jb=H6();function Zb(r,e){return e/((1+jb*r)*r)}k6.exports=Zb});var B6=l((VW,W6)=>{"use strict";function zb(r){var e,t,n;return r===0?1:(r<0?e=-r:e=r,e<=1?(t=1+r*(.4942148268014971+r*(.20744822764843598+r*(.04763678004571372+r*(.010421379756176158+r*(.0011913514700658638+r*(.00016011952247675185+r*0)))))),n=1+r*(.0714304917030273+r*(-.23459179571824335+r*(.035823639860549865+r*(.011813978522206043+r*(-.004456419138517973+r*(.0005396055804933034+r*-23158187332412014e-21))))))):(r=1/r,t=0+r*(.00016011952247675185+r*(.0011913514700658638+r*(.010421379756176158+r*(.04763678004571372+r*(.20744822764843598+r*(.4942148268014971+r*1)))))),n=-23158187332412014e-21+r*(.0005396055804933034+r*(-.004456419138517973+r*(.011813978522206043+r*(.035823639860549865+r*(-.23459179571824335+r*(.0714304917030273+r*1))))))),t/n)}W6.exports=zb});var $6=l((DW,Y6)=>{"use strict";var xb=M(),rI=te(),eI=dn(),U6=T(),tI=or(),nI=qe(),V6=W(),D6=Y(),X6=Sr(),K6=P6(),J6=G6(),iI=B6();function aI(r){var e,t,n,a;if(rI(r)&&r<0||r===D6||xb(r))return NaN;if(r===0)return eI(r)?D6:V6;if(r>171.61447887182297)return V6;if(r<-170.5674972726612)return 0;if(t=U6(r),t>33)return r>=0?K6(r):(n=tI(t),(n&1)===0?e=-1:e=1,a=t-n,a>.5&&(n+=1,a=t-n),a=t*nI(X6*a),e*X6/(U6(a)*K6(t)));for(a=1;r>=3;)r-=1,a*=r;for(;r<0;){if(r>-1e-9)return J6(r,a);a/=r,r+=1}for(;r<2;){if(r<1e-9)return J6(r,a);a/=r,r+=1}return r===2?a:(r-=2,a*iI(r))}Y6.exports=aI});var pr=l((XW,Q6)=>{"use strict";var sI=$6();Q6.exports=sI});var Ve=l((KW,j6)=>{"use strict";var oI=170;j6.exports=oI});var Z6=l((JW,uI)=>{uI.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var x6=l((YW,z6)=>{"use strict";var lI=M(),cI=te(),fI=pr(),vI=W(),pI=Ve(),mI=Z6();function dI(r){return lI(r)?NaN:cI(r)?r<0?NaN:r<=pI?mI[r]:vI:fI(r+1)}z6.exports=dI});var En=l(($W,rl)=>{"use strict";var yI=x6();rl.exports=yI});var tl=l((QW,el)=>{"use strict";function qI(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=3847467039331777e-5+r*(3685766504351951e-5+r*(1588920245372942e-5+r*(4059208354298835e-6+r*(6805476611834733e-7+r*(7823975500312005e-8+r*(6246580776401795e-9+r*(341986.3488721347+r*(12287.194511824551+r*(261.61404416416684+r*2.5066282746310007))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=2.5066282746310007+r*(261.61404416416684+r*(12287.194511824551+r*(341986.3488721347+r*(6246580776401795e-9+r*(7823975500312005e-8+r*(6805476611834733e-7+r*(4059208354298835e-6+r*(1588920245372942e-5+r*(3685766504351951e-5+r*3847467039331777e-5))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}el.exports=qI});var il=l((jW,nl)=>{"use strict";var gI=tl();nl.exports=gI});var sl=l((ZW,al)=>{"use strict";var hI=il();al.exports=hI});var ge=l((zW,ol)=>{"use strict";var NI=10.900511;ol.exports=NI});var yl=l((xW,dl)=>{"use strict";var ul=sl(),AI=pr(),bI=vr(),ll=T(),cl=H(),fl=k(),vl=ur(),II=ne(),SI=ge(),pl=Ve(),wI=4269068009004705e289;function ml(r,e){var t,n,a;return r<vl?e>=pl?(n=ml(e,pl-e),n*=r,n*=wI,1/n):1/(r*AI(r+e)):(a=r+SI-.5,r+e===r?ll(e/a)<vl?t=cl(-e):t=1:(ll(e)<10?t=cl((.5-r)*bI(e/a)):t=fl(a/(a+e),r-.5),t*=ul(r)/ul(r+e)),t*=fl(II/(a+e),e),t)}dl.exports=ml});var bl=l((rB,Al)=>{"use strict";var EI=T(),ql=or(),gl=pr(),hl=En(),Nl=Ve(),OI=yl();function _I(r,e){var t,n,a;if(r<=0||r+e<=0)return gl(r)/gl(r+e);if(n=ql(e),n===e){if(a=ql(r),a===r&&r<=Nl&&r+e<=Nl)return hl(a-1)/hl(n+a-1);if(EI(e)<20){if(e===0)return 1;if(e<0){for(r-=1,t=r,e+=1;e!==0;)r-=1,t*=r,e+=1;return t}for(t=1/r,e-=1;e!==0;)r+=1,t/=r,e-=1;return t}}return OI(r,e)}Al.exports=_I});var H0=l((eB,Il)=>{"use strict";var TI=bl();Il.exports=TI});var wl=l((tB,Sl)=>{"use strict";function MI(r){return r===0?.3999999999940942:.3999999999940942+r*(.22222198432149784+r*.15313837699209373)}Sl.exports=MI});var Ol=l((nB,El)=>{"use strict";function FI(r){return r===0?.6666666666666735:.6666666666666735+r*(.2857142874366239+r*(.1818357216161805+r*.14798198605116586))}El.exports=FI});var Fl=l((iB,Ml)=>{"use strict";var _l=z(),LI=de(),RI=M(),PI=Lr(),CI=Y(),HI=wl(),kI=Ol(),k0=.6931471803691238,G0=19082149292705877e-26,GI=0x40000000000000,WI=.3333333333333333,Tl=1048575,BI=2146435072,UI=1048576,VI=1072693248;function DI(r){var e,t,n,a,i,s,o,u,f,c,v,m;return r===0?CI:RI(r)||r<0?NaN:(t=_l(r),i=0,t<UI&&(i-=54,r*=GI,t=_l(r)),t>=BI?r+r:(i+=(t>>20)-PI|0,t&=Tl,u=t+614244&1048576|0,r=LI(r,t|u^VI),i+=u>>20|0,o=r-1,(Tl&2+t)<3?o===0?i===0?0:i*k0+i*G0:(s=o*o*(.5-WI*o),i===0?o-s:i*k0-(s-i*G0-o)):(c=o/(2+o),m=c*c,u=t-398458|0,v=m*m,f=440401-t|0,a=v*HI(v),n=m*kI(v),u|=f,s=n+a,u>0?(e=.5*o*o,i===0?o-(e-c*(e+s)):i*k0-(e-(c*(e+s)+i*G0)-o)):i===0?o-c*(o-s):i*k0-(c*(o-s)-i*G0-o))))}Ml.exports=DI});var R=l((aB,Ll)=>{"use strict";var XI=Fl();Ll.exports=XI});var Cl=l((sB,Pl)=>{"use strict";var KI=z(),On=gn(),Rl=hn(),JI=Sn(),YI=Rr(),$I=ke(),Er=[0,0],QI=1072243195,jI=1044381696;function ZI(r){var e,t;if(e=KI(r),e&=YI,e<=QI)return e<jI?1:On(r,0);if(e>=$I)return NaN;switch(t=JI(r,Er),t&3){case 0:return On(Er[0],Er[1]);case 1:return-Rl(Er[0],Er[1]);case 2:return-On(Er[0],Er[1]);default:return Rl(Er[0],Er[1])}}Pl.exports=ZI});var W0=l((oB,Hl)=>{"use strict";var zI=Cl();Hl.exports=zI});var Wl=l((uB,Gl)=>{"use strict";var xI=M(),rS=re(),kl=W0(),_n=qe(),eS=T(),De=A0(),Xe=Sr();function tS(r){var e,t;return xI(r)?NaN:rS(r)?NaN:(t=r%2,e=eS(t),e===0||e===1?De(0,t):e<.25?_n(Xe*t):e<.75?(e=.5-e,De(kl(Xe*e),t)):e<1.25?(t=De(1,t)-t,_n(Xe*t)):e<1.75?(e-=1.5,-De(kl(Xe*e),t)):(t-=De(2,t),_n(Xe*t)))}Gl.exports=tS});var Ul=l((lB,Bl)=>{"use strict";var nS=Wl();Bl.exports=nS});var Dl=l((cB,Vl)=>{"use strict";function iS(r){return r===0?.06735230105312927:.06735230105312927+r*(.007385550860814029+r*(.0011927076318336207+r*(.00022086279071390839+r*25214456545125733e-21)))}Vl.exports=iS});var Kl=l((fB,Xl)=>{"use strict";function aS(r){return r===0?.020580808432516733:.020580808432516733+r*(.0028905138367341563+r*(.0005100697921535113+r*(.00010801156724758394+r*44864094961891516e-21)))}Xl.exports=aS});var Yl=l((vB,Jl)=>{"use strict";function sS(r){return r===0?1.3920053346762105:1.3920053346762105+r*(.7219355475671381+r*(.17193386563280308+r*(.01864591917156529+r*(.0007779424963818936+r*7326684307446256e-21))))}Jl.exports=sS});var Ql=l((pB,$l)=>{"use strict";function oS(r){return r===0?.21498241596060885:.21498241596060885+r*(.325778796408931+r*(.14635047265246445+r*(.02664227030336386+r*(.0018402845140733772+r*3194753265841009e-20))))}$l.exports=oS});var Zl=l((mB,jl)=>{"use strict";function uS(r){return r===0?-.032788541075985965:-.032788541075985965+r*(.006100538702462913+r*(-.0014034646998923284+r*.00031563207090362595))}jl.exports=uS});var xl=l((dB,zl)=>{"use strict";function lS(r){return r===0?.01797067508118204:.01797067508118204+r*(-.0036845201678113826+r*(.000881081882437654+r*-.00031275416837512086))}zl.exports=lS});var e4=l((yB,r4)=>{"use strict";function cS(r){return r===0?-.010314224129834144:-.010314224129834144+r*(.0022596478090061247+r*(-.0005385953053567405+r*.0003355291926355191))}r4.exports=cS});var n4=l((qB,t4)=>{"use strict";function fS(r){return r===0?.6328270640250934:.6328270640250934+r*(1.4549225013723477+r*(.9777175279633727+r*(.22896372806469245+r*.013381091853678766)))}t4.exports=fS});var a4=l((gB,i4)=>{"use strict";function vS(r){return r===0?2.4559779371304113:2.4559779371304113+r*(2.128489763798934+r*(.7692851504566728+r*(.10422264559336913+r*.003217092422824239)))}i4.exports=vS});var o4=l((hB,s4)=>{"use strict";function pS(r){return r===0?.08333333333333297:.08333333333333297+r*(-.0027777777772877554+r*(.0007936505586430196+r*(-.00059518755745034+r*(.0008363399189962821+r*-.0016309293409657527))))}s4.exports=pS});var c4=l((NB,l4)=>{"use strict";var mS=M(),dS=re(),yS=T(),he=R(),qS=h0(),gS=Ul(),hS=Sr(),Tn=W(),NS=Dl(),AS=Kl(),bS=Yl(),IS=Ql(),SS=Zl(),wS=xl(),ES=e4(),OS=n4(),_S=a4(),TS=o4(),MS=.07721566490153287,FS=.3224670334241136,LS=1,RS=-.07721566490153287,PS=.48383612272381005,CS=-.1475877229945939,HS=.06462494023913339,kS=-.07721566490153287,GS=1,WS=.4189385332046727,B0=1.4616321449683622,BS=4503599627370496,US=72057594037927940,VS=13877787807814457e-33,u4=1.4616321449683622,DS=-.12148629053584961,XS=-3638676997039505e-33;function KS(r){var e,t,n,a,i,s,o,u,f,c,v,m,p;if(mS(r)||dS(r))return r;if(r===0)return Tn;if(r<0?(e=!0,r=-r):e=!1,r<VS)return-he(r);if(e){if(r>=BS||(f=gS(r),f===0))return Tn;t=he(hS/yS(f*r))}if(r===1||r===2)return 0;if(r<2)switch(r<=.9?(p=-he(r),r>=B0-1+.27?(v=1-r,n=0):r>=B0-1-.27?(v=r-(u4-1),n=1):(v=r,n=2)):(p=0,r>=B0+.27?(v=2-r,n=0):r>=B0-.27?(v=r-u4,n=1):(v=r-1,n=2)),n){case 0:m=v*v,s=MS+m*NS(m),i=m*(FS+m*AS(m)),o=v*s+i,p+=o-.5*v;break;case 1:m=v*v,c=m*v,s=PS+c*SS(c),i=CS+c*wS(c),a=HS+c*ES(c),o=m*s-(XS-c*(i+v*a)),p+=DS+o;break;case 2:s=v*(kS+v*OS(v)),i=GS+v*_S(v),p+=-.5*v+s/i;break}else if(r<8)switch(n=qS(r),v=r-n,o=v*(RS+v*IS(v)),u=LS+v*bS(v),p=.5*v+o/u,m=1,n){case 7:m*=v+6;case 6:m*=v+5;case 5:m*=v+4;case 4:m*=v+3;case 3:m*=v+2,p+=he(m)}else r<US?(f=he(r),m=1/r,v=m*m,c=WS+m*TS(v),p=(r-.5)*(f-1)+c):p=r*(he(r)-1);return e&&(p=t-p),p}l4.exports=KS});var Ne=l((AB,f4)=>{"use strict";var JS=c4();f4.exports=JS});var Or=l((bB,v4)=>{"use strict";var YS=709.782712893384;v4.exports=YS});var m4=l((IB,p4)=>{"use strict";var $S=14901161193847656e-24;p4.exports=$S});var y4=l((SB,d4)=>{"use strict";var QS=eval;d4.exports=QS});var g4=l((wB,q4)=>{"use strict";var jS=y4();function ZS(){var r;try{jS('"use strict"; (function* () {})'),r=!0}catch{r=!1}return r}q4.exports=ZS});var Mn=l((EB,h4)=>{"use strict";var zS=g4();h4.exports=zS});var A4=l((OB,N4)=>{"use strict";var U0=T(),xS=ur(),rw=1e6;function ew(r,e){var t,n,a,i,s,o;if(o={},arguments.length>1&&(o=e),n=o.tolerance||xS,i=o.maxTerms||rw,s=o.initialValue||0,t=typeof r.next=="function",t===!0){for(a of r)if(s+=a,U0(n*s)>=U0(a)||--i===0)break}else do a=r(),s+=a;while(U0(n*s)<U0(a)&&--i);return s}N4.exports=ew});var S4=l((_B,I4)=>{"use strict";var b4=T(),tw=ur(),nw=1e6;function iw(r,e){var t,n,a,i,s;s={},arguments.length>1&&(s=e),t=s.tolerance||tw,a=s.maxTerms||nw,i=s.initialValue||0;do n=r(),i+=n;while(b4(t*i)<b4(n)&&--a);return i}I4.exports=iw});var Ae=l((TB,w4)=>{"use strict";var aw=Mn(),sw=A4(),ow=S4(),Fn;aw()?Fn=sw:Fn=ow;w4.exports=Fn});var O4=l((MB,E4)=>{"use strict";function uw(r,e){var t=1,n=r,a=e;return i;function i(){var s=t;return t*=n/a,n-=1,s}}E4.exports=uw});var T4=l((FB,_4)=>{"use strict";var lw=Ae(),cw=O4();function fw(r,e){var t,n;return n=cw(r,e),t=lw(n),t}_4.exports=fw});var F4=l((LB,M4)=>{"use strict";var vw=H();function pw(r,e){var t,n,a,i;if(a=vw(-e),n=a,n!==0)for(t=n,i=1;i<r;++i)t/=i,t*=e,n+=t;return n}M4.exports=pw});var R4=l((RB,L4)=>{"use strict";function mw(r){return r===0?-.3250421072470015:-.3250421072470015+r*(-.02848174957559851+r*(-.005770270296489442+r*-23763016656650163e-21))}L4.exports=mw});var C4=l((PB,P4)=>{"use strict";function dw(r){return r===0?.39791722395915535:.39791722395915535+r*(.0650222499887673+r*(.005081306281875766+r*(.00013249473800432164+r*-3960228278775368e-21)))}P4.exports=dw});var k4=l((CB,H4)=>{"use strict";function yw(r){return r===0?.41485611868374833:.41485611868374833+r*(-.3722078760357013+r*(.31834661990116175+r*(-.11089469428239668+r*(.035478304325618236+r*-.002166375594868791))))}H4.exports=yw});var W4=l((HB,G4)=>{"use strict";function qw(r){return r===0?.10642088040084423:.10642088040084423+r*(.540397917702171+r*(.07182865441419627+r*(.12617121980876164+r*(.01363708391202905+r*.011984499846799107))))}G4.exports=qw});var U4=l((kB,B4)=>{"use strict";function gw(r){return r===0?-.6938585727071818:-.6938585727071818+r*(-10.558626225323291+r*(-62.375332450326006+r*(-162.39666946257347+r*(-184.60509290671104+r*(-81.2874355063066+r*-9.814329344169145)))))}B4.exports=gw});var D4=l((GB,V4)=>{"use strict";function hw(r){return r===0?19.651271667439257:19.651271667439257+r*(137.65775414351904+r*(434.56587747522923+r*(645.3872717332679+r*(429.00814002756783+r*(108.63500554177944+r*(6.570249770319282+r*-.0604244152148581))))))}V4.exports=hw});var K4=l((WB,X4)=>{"use strict";function Nw(r){return r===0?-.799283237680523:-.799283237680523+r*(-17.757954917754752+r*(-160.63638485582192+r*(-637.5664433683896+r*(-1025.0951316110772+r*-483.5191916086514))))}X4.exports=Nw});var Y4=l((BB,J4)=>{"use strict";function Aw(r){return r===0?30.33806074348246:30.33806074348246+r*(325.7925129965739+r*(1536.729586084437+r*(3199.8582195085955+r*(2553.0504064331644+r*(474.52854120695537+r*-22.44095244658582)))))}J4.exports=Aw});var Z4=l((UB,j4)=>{"use strict";var bw=M(),$4=H(),Iw=ye(),Sw=W(),ww=Y(),Ew=R4(),Ow=C4(),_w=k4(),Tw=W4(),Mw=U4(),Fw=D4(),Lw=K4(),Rw=Y4(),V0=1e-300,Pw=13877787807814457e-33,Q4=.8450629115104675,Cw=.12837916709551256,Hw=1,kw=-.0023621185607526594,Gw=1,Ww=-.009864944034847148,Bw=1,Uw=-.0098649429247001,Vw=1;function Dw(r){var e,t,n,a,i,s,o,u;if(bw(r))return NaN;if(r===Sw)return 0;if(r===ww)return 2;if(r===0)return 1;if(r<0?(e=!0,t=-r):(e=!1,t=r),t<.84375)return t<Pw?1-r:(n=r*r,a=Cw+n*Ew(n),i=Hw+n*Ow(n),s=a/i,r<.25?1-(r+r*s):(a=r*s,a+=r-.5,.5-a));if(t<1.25)return i=t-1,o=kw+i*_w(i),u=Gw+i*Tw(i),e?1+Q4+o/u:1-Q4-o/u;if(t<28){if(i=1/(t*t),t<2.857142857142857)a=Ww+i*Mw(i),i=Bw+i*Fw(i);else{if(r<-6)return 2-V0;a=Uw+i*Lw(i),i=Vw+i*Rw(i)}return n=Iw(t,0),a=$4(-(n*n)-.5625)*$4((n-t)*(n+t)+a/i),e?2-a/t:a/t}return e?2-V0:V0*V0}j4.exports=Dw});var Ln=l((VB,z4)=>{"use strict";var Xw=Z4();z4.exports=Xw});var ec=l((DB,rc)=>{"use strict";var Kw=Ln(),x4=P(),Jw=H(),Yw=Sr();function $w(r,e){var t,n,a,i,s;if(i=Kw(x4(e)),i!==0&&r>1){for(n=Jw(-e)/x4(Yw*e),n*=e,t=.5,n/=t,a=n,s=2;s<r;++s)n/=s-t,n*=e,a+=n;i+=a}return i}rc.exports=$w});var se=l((XB,tc)=>{"use strict";var Qw=-708.3964185322641;tc.exports=Qw});var sc=l((KB,ac)=>{"use strict";var be=H(),D0=k(),jw=R(),nc=Or(),ic=se();function Zw(r,e){var t,n;return n=r*jw(e),e>=1?n<nc&&-e>ic?t=D0(e,r)*be(-e):r>=1?t=D0(e/be(e/r),r):t=be(n-e):n>ic?t=D0(e,r)*be(-e):e/r<nc?t=D0(e/be(e/r),r):t=be(n-e),t}ac.exports=Zw});var Rn=l((JB,oc)=>{"use strict";function zw(r,e){var t,n;if(n=r.length,n<2||e===0)return n===0?0:r[0];for(n-=1,t=r[n]*e+r[n-1],n-=2;n>=0;)t=t*e+r[n],n-=1;return t}oc.exports=zw});var lc=l((YB,uc)=>{"use strict";var xw=Function;uc.exports=xw});var fc=l(($B,cc)=>{"use strict";var rE=lc();cc.exports=rE});var pc=l((QB,vc)=>{"use strict";var eE=fc(),tE=Rn();function nE(r){var e,t,n,a;if(r.length>500)return i;if(e="return function evalpoly(x){",t=r.length,t===0)e+="return 0.0;";else if(t===1)e+="return "+r[0]+";";else{for(e+="if(x===0.0){return "+r[0]+";}",e+="return "+r[0],n=t-1,a=1;a<t;a++)e+="+x*",a<n&&(e+="("),e+=r[a];for(a=0;a<n-1;a++)e+=")";e+=";"}return e+="}",e+="//# sourceURL=evalpoly.factory.js",new eE(e)();function i(s){return tE(r,s)}}vc.exports=nE});var _r=l((jB,dc)=>{"use strict";var iE=Qr(),mc=Rn(),aE=pc();iE(mc,"factory",aE);dc.exports=mc});var qc=l((ZB,yc)=>{"use strict";function sE(r){var e=-r,t=-1,n=0;return a;function a(){return t*=e,n+=1,t/n}}yc.exports=sE});var hc=l((zB,gc)=>{"use strict";var oE=T(),uE=R(),lE=ur(),cE=Ae(),fE=qc();function vE(r){var e,t;return r<=-1?NaN:(t=oE(r),t>.95?uE(1+r)-r:t<lE?-r*r/2:(e={initialValue:-r},cE(fE(r),e)))}gc.exports=vE});var Pn=l((xB,Nc)=>{"use strict";var pE=hc();Nc.exports=pE});var Cn=l((rU,Ac)=>{"use strict";var mE=6.283185307179586;Ac.exports=mE});var Ic=l((eU,bc)=>{"use strict";function dE(r){return r===0?-.3333333333333333:-.3333333333333333+r*(.08333333333333333+r*(-.014814814814814815+r*(.0011574074074074073+r*(.0003527336860670194+r*(-.0001787551440329218+r*(3919263178522438e-20+r*(-21854485106799924e-22+r*(-185406221071516e-20+r*(8296711340953087e-22+r*(-17665952736826078e-23+r*(6707853543401498e-24+r*(10261809784240309e-24+r*(-4382036018453353e-24+r*914769958223679e-24)))))))))))))}bc.exports=dE});var wc=l((tU,Sc)=>{"use strict";function yE(r){return r===0?-.001851851851851852:-.001851851851851852+r*(-.003472222222222222+r*(.0026455026455026454+r*(-.0009902263374485596+r*(.00020576131687242798+r*(-4018775720164609e-22+r*(-18098550334489977e-21+r*(764916091608111e-20+r*(-16120900894563446e-22+r*(4647127802807434e-24+r*(1378633446915721e-22+r*(-5752545603517705e-23+r*11951628599778148e-24)))))))))))}Sc.exports=yE});var Oc=l((nU,Ec)=>{"use strict";function qE(r){return r===0?.004133597883597883:.004133597883597883+r*(-.0026813271604938273+r*(.0007716049382716049+r*(20093878600823047e-22+r*(-.00010736653226365161+r*(52923448829120125e-21+r*(-12760635188618728e-21+r*(3423578734096138e-23+r*(13721957309062932e-22+r*(-6298992138380055e-22+r*14280614206064242e-23)))))))))}Ec.exports=qE});var Tc=l((iU,_c)=>{"use strict";function gE(r){return r===0?.0006494341563786008:.0006494341563786008+r*(.00022947209362139917+r*(-.0004691894943952557+r*(.00026772063206283885+r*(-7561801671883977e-20+r*(-2396505113867297e-22+r*(11082654115347302e-21+r*(-56749528269915965e-22+r*14230900732435883e-22)))))))}_c.exports=gE});var Fc=l((aU,Mc)=>{"use strict";function hE(r){return r===0?-.0008618882909167117:-.0008618882909167117+r*(.0007840392217200666+r*(-.0002990724803031902+r*(-14638452578843418e-22+r*(6641498215465122e-20+r*(-3968365047179435e-20+r*11375726970678419e-21)))))}Mc.exports=hE});var Rc=l((sU,Lc)=>{"use strict";function NE(r){return r===0?-.00033679855336635813:-.00033679855336635813+r*(-6972813758365858e-20+r*(.0002772753244959392+r*(-.00019932570516188847+r*(6797780477937208e-20+r*(1419062920643967e-22+r*(-13594048189768693e-21+r*(8018470256334202e-21+r*-2291481176508095e-21)))))))}Lc.exports=NE});var Cc=l((oU,Pc)=>{"use strict";function AE(r){return r===0?.0005313079364639922:.0005313079364639922+r*(-.0005921664373536939+r*(.0002708782096718045+r*(7902353232660328e-22+r*(-8153969367561969e-20+r*(561168275310625e-19+r*-18329116582843375e-21)))))}Pc.exports=AE});var kc=l((uU,Hc)=>{"use strict";function bE(r){return r===0?.00034436760689237765:.00034436760689237765+r*(5171790908260592e-20+r*(-.00033493161081142234+r*(.0002812695154763237+r*-.00010976582244684731)))}Hc.exports=bE});var Wc=l((lU,Gc)=>{"use strict";function IE(r){return r===0?-.0006526239185953094:-.0006526239185953094+r*(.0008394987206720873+r*-.000438297098541721)}Gc.exports=IE});var Uc=l((cU,Bc)=>{"use strict";var SE=_r(),wE=Pn(),EE=Ln(),Hn=P(),OE=H(),_E=Cn(),TE=Ic(),ME=wc(),FE=Oc(),LE=Tc(),RE=Fc(),PE=Rc(),CE=Cc(),HE=kc(),kE=Wc(),lr=[0,0,0,0,0,0,0,0,0,0];function GE(r,e){var t,n,a,i,s;return n=(e-r)/r,a=-wE(n),i=r*a,s=Hn(2*a),e<r&&(s=-s),lr[0]=TE(s),lr[1]=ME(s),lr[2]=FE(s),lr[3]=LE(s),lr[4]=RE(s),lr[5]=PE(s),lr[6]=CE(s),lr[7]=HE(s),lr[8]=kE(s),lr[9]=-.0005967612901927463,t=SE(lr,1/r),t*=OE(-i)/Hn(_E*r),e<r&&(t=-t),t+=EE(Hn(i))/2,t}Bc.exports=GE});var Dc=l((fU,Vc)=>{"use strict";function WE(r,e){var t=1,n=r,a=e;return i;function i(){var s=t;return n+=1,t*=a/n,s}}Vc.exports=WE});var kn=l((vU,Xc)=>{"use strict";var BE=Ae(),UE=Dc();function VE(r,e,t){var n,a;return t=t||0,a=UE(r,e),n=BE(a,{initialValue:t}),n}Xc.exports=VE});var Jc=l((pU,Kc)=>{"use strict";function DE(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}Kc.exports=DE});var $c=l((mU,Yc)=>{"use strict";var XE=Jc();Yc.exports=XE});var Ke=l((dU,Qc)=>{"use strict";var KE=$c();Qc.exports=KE});var zc=l((yU,Zc)=>{"use strict";var JE=Ke(),YE=Ne(),$E=pr(),QE=Pn(),jE=P(),ZE=T(),Br=H(),Je=k(),Gn=ie(),Wn=kr(),jc=R(),zE=Gr(),X0=Or(),Ye=se(),Bn=ge(),xE=ne();function rO(r,e){var t,n,a,i,s,o,u;return a=r+Bn-.5,u=(e-r-Bn+.5)/a,r<1?e<=Ye||r<1/zE?Br(r*jc(e)-e-YE(r)):Je(e,r)*Br(-e)/$E(r):(ZE(u*u*r)<=100&&r>150?(t=r*QE(u)+e*(.5-Bn)/a,t=Br(t)):(i=r*jc(e/a),s=r-e,Wn(i,s)<=Ye||Gn(i,s)>=X0?(n=s/r,Wn(i,s)/2>Ye&&Gn(i,s)/2<X0?(o=Je(e/a,r/2)*Br(s/2),t=o*o):Wn(i,s)/4>Ye&&Gn(i,s)/4<X0&&e>r?(o=Je(e/a,r/4)*Br(s/4),t=o*o,t*=t):n>Ye&&n<X0?t=Je(e*Br(n)/a,r):t=Br(i+s)):t=Je(e/a,r)*Br(s)),t*=jE(a/xE)/JE(r),t)}Zc.exports=rO});var e5=l((qU,r5)=>{"use strict";var Un=M(),eO=re(),xc=T(),tO=xr(),nO=R(),iO=k(),aO=h0();function sO(r,e){var t,n;if(Un(r)||Un(e))return NaN;if(e===0)return 0;if(r===0)return-1;if(r<0&&e%2===0&&(r=-r),r>0){if((xc(e*(r-1))<.5||xc(e)<.2)&&(n=nO(r)*e,n<.5))return tO(n)}else if(aO(e)!==e)return NaN;return t=iO(r,e)-1,eO(t)||Un(t)?NaN:t}r5.exports=sO});var n5=l((gU,t5)=>{"use strict";var oO=e5();t5.exports=oO});var a5=l((hU,i5)=>{"use strict";function uO(r){var e,t,n;return r===0?-.01803556856784494:(r<0?e=-r:e=r,e<=1?(t=-.01803556856784494+r*(.02512664961998968+r*(.049410315156753225+r*(.0172491608709614+r*(-.0002594535632054381+r*(-.0005410098692152044+r*(-3245886498259485e-20+r*0)))))),n=1+r*(1.962029871977952+r*(1.4801966942423133+r*(.5413914320717209+r*(.09885042511280101+r*(.008213096746488934+r*(.00022493629192211576+r*-22335276320861708e-23))))))):(r=1/r,t=0+r*(-3245886498259485e-20+r*(-.0005410098692152044+r*(-.0002594535632054381+r*(.0172491608709614+r*(.049410315156753225+r*(.02512664961998968+r*-.01803556856784494)))))),n=-22335276320861708e-23+r*(.00022493629192211576+r*(.008213096746488934+r*(.09885042511280101+r*(.5413914320717209+r*(1.4801966942423133+r*(1.962029871977952+r*1))))))),t/n)}i5.exports=uO});var o5=l((NU,s5)=>{"use strict";function lO(r){var e,t,n;return r===0?.04906224540690395:(r<0?e=-r:e=r,e<=1?(t=.04906224540690395+r*(-.09691175301595212+r*(-.4149833583594954+r*(-.4065671242119384+r*(-.1584135863906922+r*(-.024014982064857155+r*-.0010034668769627955))))),n=1+r*(3.0234982984646304+r*(3.4873958536072385+r*(1.9141558827442668+r*(.5071377386143635+r*(.05770397226904519+r*.001957681026011072)))))):(r=1/r,t=-.0010034668769627955+r*(-.024014982064857155+r*(-.1584135863906922+r*(-.4065671242119384+r*(-.4149833583594954+r*(-.09691175301595212+r*.04906224540690395))))),n=.001957681026011072+r*(.05770397226904519+r*(.5071377386143635+r*(1.9141558827442668+r*(3.4873958536072385+r*(3.0234982984646304+r*1)))))),t/n)}s5.exports=lO});var l5=l((AU,u5)=>{"use strict";function cO(r){var e,t,n;return r===0?-.029232972183027003:(r<0?e=-r:e=r,e<=1?(t=-.029232972183027003+r*(.14421626775719232+r*(-.14244039073863127+r*(.05428096940550536+r*(-.008505359768683364+r*(.0004311713426792973+r*0))))),n=1+r*(-1.5016935605448505+r*(.846973248876495+r*(-.22009515181499575+r*(.02558279715597587+r*(-.0010066679553914337+r*-8271935218912905e-22)))))):(r=1/r,t=0+r*(.0004311713426792973+r*(-.008505359768683364+r*(.05428096940550536+r*(-.14244039073863127+r*(.14421626775719232+r*-.029232972183027003))))),n=-8271935218912905e-22+r*(-.0010066679553914337+r*(.02558279715597587+r*(-.22009515181499575+r*(.846973248876495+r*(-1.5016935605448505+r*1)))))),t/n)}u5.exports=cO});var f5=l((bU,c5)=>{"use strict";var Vn=R(),fO=ur(),vO=a5(),pO=o5(),mO=l5(),dO=.15896368026733398,yO=.5281534194946289,qO=.45201730728149414;function gO(r,e,t){var n,a,i,s;if(r<fO)return-Vn(r);if(e===0||t===0)return 0;if(a=0,r>2){if(r>=3){do r-=1,t-=1,a+=Vn(r);while(r>=3);t=r-2}return i=t*(r+1),s=vO(t),a+=i*dO+i*s,a}return r<1&&(a+=-Vn(r),t=e,e=r,r+=1),r<=1.5?(i=pO(e),n=e*t,a+=n*yO+n*i,a):(i=t*e,s=mO(-t),a+=i*qO+i*s,a)}c5.exports=gO});var y5=l((IU,d5)=>{"use strict";var v5=pr(),p5=xr(),hO=vr(),NO=M(),m5=f5();function AO(r){return NO(r)?NaN:r<0?r<-.5?v5(1+r)-1:p5(-hO(r)+m5(r+2,r+1,r)):r<2?p5(m5(r+1,r,r-1)):v5(1+r)-1}d5.exports=AO});var g5=l((SU,q5)=>{"use strict";var bO=y5();q5.exports=bO});var N5=l((wU,h5)=>{"use strict";function IO(r,e){var t,n,a,i;return t=-e,e=-e,n=r+1,a=1,s;function s(){return i=t/n,t*=e,a+=1,t/=a,n+=1,i}}h5.exports=IO});var b5=l((EU,A5)=>{"use strict";var SO=n5(),wO=Ae(),EO=g5(),OO=N5();function _O(r,e,t){var n,a,i,s,o;return a=EO(r),i=(a+1)/r,s=SO(e,r),a-=s,a/=r,o=OO(r,e),s+=1,n=t?i:0,a=-s*wO(o,{initialValue:(n-a)/s}),t&&(a=-a),[a,i]}A5.exports=_O});var $e=l((OU,I5)=>{"use strict";var TO=11754943508222875e-54;I5.exports=TO});var w5=l((_U,S5)=>{"use strict";var K0=T(),mr=$e(),MO=ur(),FO=1e6;function LO(r,e,t){var n,a,i,s,o,u,f;if(n=typeof r.next=="function",f=n?r.next().value:r(),s=f[1],i=f[0],s===0&&(s=mr),o=s,u=0,n===!0)do f=r.next().value,f&&(u=f[1]+f[0]*u,u===0&&(u=mr),o=f[1]+f[0]/o,o===0&&(o=mr),u=1/u,a=o*u,s*=a);while(K0(a-1)>e&&--t);else do f=r(),f&&(u=f[1]+f[0]*u,u===0&&(u=mr),o=f[1]+f[0]/o,o===0&&(o=mr),u=1/u,a=o*u,s*=a);while(f&&K0(a-1)>e&&--t);return i/s}function RO(r,e,t){var n,a,i,s,o,u;if(n=typeof r.next=="function",u=n?r.next().value:r(),i=u[1],i===0&&(i=mr),s=i,o=0,n===!0)do u=r.next().value,u&&(o=u[1]+u[0]*o,o===0&&(o=mr),s=u[1]+u[0]/s,s===0&&(s=mr),o=1/o,a=s*o,i*=a);while(u&&K0(a-1)>e&&--t);else do u=r(),u&&(o=u[1]+u[0]*o,o===0&&(o=mr),s=u[1]+u[0]/s,s===0&&(s=mr),o=1/o,a=s*o,i*=a);while(u&&K0(a-1)>e&&--t);return i}function PO(r,e){var t,n,a;return n={},arguments.length>1&&(n=e),t=n.maxIter||FO,a=n.tolerance||MO,n.keep?RO(r,a,t):LO(r,a,t)}S5.exports=PO});var _5=l((TU,O5)=>{"use strict";var E5=T(),CO=ur(),Ie=$e(),HO=1e6;function kO(r,e,t){var n,a,i,s,o,u;u=r(),o=u[1],a=u[0],o===0&&(o=Ie),i=o,s=0;do u=r(),u&&(s=u[1]+u[0]*s,s===0&&(s=Ie),i=u[1]+u[0]/i,i===0&&(i=Ie),s=1/s,n=i*s,o*=n);while(u&&E5(n-1)>e&&--t);return a/o}function GO(r,e,t){var n,a,i,s,o;o=r(),s=o[1],s===0&&(s=Ie),a=s,i=0;do o=r(),o&&(i=o[1]+o[0]*i,i===0&&(i=Ie),a=o[1]+o[0]/a,a===0&&(a=Ie),i=1/i,n=a*i,s*=n);while(o&&E5(n-1)>e&&--t);return s}function WO(r,e){var t,n,a;return n={},arguments.length>1&&(n=e),a=n.tolerance||CO,t=n.maxIter||HO,n.keep?GO(r,a,t):kO(r,a,t)}O5.exports=WO});var Xn=l((MU,T5)=>{"use strict";var BO=Mn(),UO=w5(),VO=_5(),Dn;BO()?Dn=UO:Dn=VO;T5.exports=Dn});var F5=l((FU,M5)=>{"use strict";function DO(r,e){var t=e-r+1,n=r,a=0;return i;function i(){return a+=1,t+=2,[a*(n-a),t]}}M5.exports=DO});var Kn=l((LU,L5)=>{"use strict";var XO=Xn(),KO=F5();function JO(r,e){var t=KO(r,e);return 1/(e-r+1+XO(t))}L5.exports=JO});var H5=l((RU,C5)=>{"use strict";var YO=or(),Qe=pr(),Jn=T(),R5=k(),$O=R(),QO=m4(),P5=Gr(),jO=Or(),ZO=T4(),zO=F4(),xO=ec(),Yn=sc(),r_=Uc(),e_=kn(),$n=zc(),t_=b5(),n_=Kn();function i_(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q;switch(c=0,v=n,f=e<30&&e<=r+1&&r<jO,f?(h=YO(e),m=h===e,s=m?!1:Jn(h-e)===.5):(m=!1,s=!1),m&&r>.6?(v=!v,i=0):s&&r>.2?(v=!v,i=1):r<QO&&e>1?i=6:r>1e3&&(e<r||Jn(e-50)/r<1)?(v=!v,i=7):r<.5?-.4/$O(r)<e?i=2:i=3:r<1.1?r*.75<e?i=2:i=3:(u=!1,t&&e>20&&(p=Jn((r-e)/e),e>200?20/e>p*p&&(u=!0):p<.4&&(u=!0)),u?i=5:r-1/(3*r)<e?i=2:(i=4,v=!v)),i){case 0:c=zO(e,r),t===!1&&(c*=Qe(e));break;case 1:c=xO(e,r),t===!1&&(c*=Qe(e));break;case 2:c=t?$n(e,r):Yn(e,r),c!==0&&(o=0,a=!1,v&&(o=t?1:Qe(e),t||c>=1||P5*c>o?(o/=c,t||e<1||P5/e>o?(o*=-e,a=!0):o=0):o=0),c*=e_(e,r,o)/e,a&&(v=!1,c=-c));break;case 3:v=!v,d=t_(e,r,v),c=d[0],q=d[1],v=!1,t&&(c/=q);break;case 4:c=t?$n(e,r):Yn(e,r),c!==0&&(c*=n_(e,r));break;case 5:c=r_(e,r),r>=e&&(v=!v);break;case 6:c=t?R5(r,e)/Qe(e+1):R5(r,e)/e,c*=1-e*r/(e+1);break;case 7:c=t?$n(e,r):Yn(e,r),c/=r,c!==0&&(c*=ZO(e,r));break}return t&&c>1&&(c=1),v&&(y=t?1:Qe(e),c=y-c),c}C5.exports=i_});var B5=l((PU,W5)=>{"use strict";var a_=Ne(),s_=H(),dr=R(),o_=Ue(),u_=Or(),l_=W(),c_=Ve(),k5=H5(),G5=kn(),f_=Kn();function v_(r,e,t,n){var a,i,s,o;return r<0||e<=0?NaN:(a=t===void 0?!0:t,s=n,e>=c_&&!a?(s&&e*4<r?(o=e*dr(r)-r,o+=dr(f_(e,r))):!s&&e>4*r?(o=e*dr(r)-r,i=0,o+=dr(G5(e,r,i)/e)):(o=k5(r,e,!0,s),o===0?s?(o=1+1/(12*e)+1/(288*e*e),o=dr(o)-e+(e-.5)*dr(e),o+=dr(o_)):(o=e*dr(r)-r,i=0,o+=dr(G5(e,r,i)/e)):o=dr(o)+a_(e)),o>u_?l_:s_(o)):k5(r,e,a,s))}W5.exports=v_});var Qn=l((CU,U5)=>{"use strict";var p_=B5();U5.exports=p_});var K5=l((HU,X5)=>{"use strict";var Se=H(),J0=k(),m_=R(),V5=Or(),D5=se();function d_(r,e){var t,n;return n=r*m_(e),e>=1?n<V5&&-e>D5?t=J0(e,r)*Se(-e):r>=1?t=J0(e/Se(e/r),r):t=Se(n-e):n>D5?t=J0(e,r)*Se(-e):e/r<V5?t=J0(e/Se(e/r),r):t=Se(n-e),t}X5.exports=d_});var $5=l((kU,Y5)=>{"use strict";var y_=Ke(),q_=Ne(),g_=pr(),h_=vr(),N_=P(),A_=T(),Ur=H(),je=k(),jn=ie(),Zn=kr(),J5=R(),Y0=Or(),Ze=se(),zn=ge(),b_=ne();function I_(r,e){var t,n,a,i,s,o,u;return a=r+zn-.5,u=(e-r-zn+.5)/a,r<1?e<=Ze?Ur(r*J5(e)-e-q_(r)):je(e,r)*Ur(-e)/g_(r):(A_(u*u*r)<=100&&r>150?(t=r*(h_(u)-u)+e*(.5-zn)/a,t=Ur(t)):(i=r*J5(e/a),s=r-e,Zn(i,s)<=Ze||jn(i,s)>=Y0?(n=s/r,Zn(i,s)/2>Ze&&jn(i,s)/2<Y0?(o=je(e/a,r/2)*Ur(s/2),t=o*o):Zn(i,s)/4>Ze&&jn(i,s)/4<Y0&&e>r?(o=je(e/a,r/4)*Ur(s/4),t=o*o,t*=t):n>Ze&&n<Y0?t=je(e*Ur(n)/a,r):t=Ur(i+s)):t=je(e/a,r)*Ur(s)),t*=N_(a/b_)/y_(r),t)}Y5.exports=I_});var x5=l((GU,z5)=>{"use strict";var S_=H0(),Q5=En(),w_=Qn(),E_=vr(),$0=T(),j5=k(),O_=R(),__=Pr(),Z5=ur(),T_=K5(),M_=$5(),Vr=new Array(30);function F_(r,e,t,n,a,i,s){var o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,E;if(m=e-1,A=r+m/2,n<.35?h=E_(-n):h=O_(t),E=-A*h,I=M_(e,E),I<=__)return a;for(s?(o=I/S_(r,e),o/=j5(A,e)):o=T_(e,E)/j5(A,e),o*=i,Vr[0]=1,g=w_(E,e,!0,!0),g/=I,c=a+o*g,f=1,p=h/2,p*=p,d=1,q=4*A*A,v=e,b=1;b<Vr.length;++b){for(f+=2,Vr[b]=0,y=e-b,u=3,S=1;S<b;++S)y=S*e-b,Vr[b]+=y*Vr[b-S]/Q5(u),u+=2;if(Vr[b]/=b,Vr[b]+=m/Q5(f),g=(v*(v+1)*g+(E+v+1)*d)/q,d*=p,v+=2,w=o*Vr[b]*g,c+=w,w>1){if($0(w)<$0(Z5*c))break}else if($0(w/Z5)<$0(c))break}return c}z5.exports=F_});var e7=l((WU,r7)=>{"use strict";function L_(r,e,t){var n,a;if(t===0)return 1;for(n=1,a=0;a<t;a++)n*=(r+a)/(e+a);return n}r7.exports=L_});var i7=l((BU,n7)=>{"use strict";var t7=T(),R_=ie();function P_(r,e){return R_(t7(r),t7(e))}n7.exports=P_});var s7=l((UU,a7)=>{"use strict";var C_=i7();a7.exports=C_});var l7=l((VU,u7)=>{"use strict";var o7=T(),H_=kr();function k_(r,e){return H_(o7(r),o7(e))}u7.exports=k_});var f7=l((DU,c7)=>{"use strict";var G_=l7();c7.exports=G_});var j0=l((XU,m7)=>{"use strict";var xn=Ke(),W_=s7(),B_=f7(),v7=xr(),Dr=vr(),p7=P(),Q0=T(),yr=H(),qr=k(),U_=kr(),er=R(),gr=Or(),we=se(),ri=ge(),V_=ne();function D_(r,e,t,n,a){var i,s,o,u,f,c,v,m,p,d,y,h,q,I;if(!a)return qr(t,r)*qr(n,e);if(q=r+e,u=r+ri-.5,f=e+ri-.5,c=q+ri-.5,i=xn(q),i/=xn(r)*xn(e),i*=p7(f/V_),i*=p7(u/c),v=(t*e-n*u)/u,m=(n*r-t*f)/f,B_(v,m)<.2)if(v*m>0||U_(r,e)<1)Q0(v)<.1?i*=yr(r*Dr(v)):i*=qr(t*c/u,r),Q0(m)<.1?i*=yr(e*Dr(m)):i*=qr(n*c/f,e);else if(W_(v,m)<.5)s=r<e,o=e/r,s&&o*m<.1||!s&&v/o>.1?(p=v7(o*Dr(m)),p=v+p+p*v,p=r*Dr(p),i*=yr(p)):(p=v7(Dr(v)/o),p=m+p+p*m,p=e*Dr(p),i*=yr(p));else if(Q0(v)<Q0(m))if(I=r*Dr(v)+e*er(n*c/f),I<=we||I>=gr){if(I+=er(i),I>=gr)return NaN;i=yr(I)}else i*=yr(I);else if(I=e*Dr(m)+r*er(t*c/u),I<=we||I>=gr){if(I+=er(i),I>=gr)return NaN;i=yr(I)}else i*=yr(I);else if(y=t*c/u,h=n*c/f,v=r*er(y),m=e*er(h),v>=gr||v<=we||m>=gr||m<=we)if(r<e)if(d=qr(h,e/r),p=r*(er(y)+er(d)),p<gr&&p>we)i*=qr(d*y,r);else{if(m+=v+er(i),m>=gr)return NaN;i=yr(m)}else if(d=qr(y,r/e),p=(er(d)+er(h))*e,p<gr&&p>we)i*=qr(d*h,e);else{if(m+=v+er(i),m>=gr)return NaN;i=yr(m)}else i*=qr(y,r)*qr(h,e);return i}m7.exports=D_});var y7=l((KU,d7)=>{"use strict";var X_=Xn(),K_=j0(),J_={keep:!0,maxIter:1e3};function Y_(r,e,t,n){var a=0;return i;function i(){var s,o,u;return o=(r+a-1)*(r+e+a-1)*a*(e-a)*t*t,s=r+2*a-1,o/=s*s,u=a,u+=a*(e-a)*t/(r+2*a-1),u+=(r+a)*(r*n-e*t+1+a*(2-t))/(r+2*a+1),a+=1,[o,u]}}function $_(r,e,t,n,a,i){var s,o,u;return s=K_(r,e,t,n,a),i&&(i[1]=s),s===0?s:(u=Y_(r,e,t,n),o=X_(u,J_),s/o)}d7.exports=$_});var g7=l((JU,q7)=>{"use strict";var Q_=9007199254740991;q7.exports=Q_});var N7=l((YU,h7)=>{"use strict";function j_(r,e){var t=0,n;if(r===0)return e;if(e===0)return r;for(;(r&1)===0&&(e&1)===0;)r>>>=1,e>>>=1,t+=1;for(;(r&1)===0;)r>>>=1;for(;e;){for(;(e&1)===0;)e>>>=1;r>e&&(n=e,e=r,r=n),e-=r}return r<<t}h7.exports=j_});var b7=l(($U,A7)=>{"use strict";function Z_(r,e){var t=1,n;if(r===0)return e;if(e===0)return r;for(;r%2===0&&e%2===0;)r/=2,e/=2,t*=2;for(;r%2===0;)r/=2;for(;e;){for(;e%2===0;)e/=2;r>e&&(n=e,e=r,r=n),e-=r}return t*r}A7.exports=Z_});var T7=l((QU,_7)=>{"use strict";var I7=M(),S7=te(),w7=W(),E7=Y(),O7=qn(),z_=N7(),x_=b7();function rT(r,e){return I7(r)||I7(e)?NaN:r===w7||e===w7||r===E7||e===E7?NaN:S7(r)&&S7(e)?(r<0&&(r=-r),e<0&&(e=-e),r<=O7&&e<=O7?z_(r,e):x_(r,e)):NaN}_7.exports=rT});var F7=l((jU,M7)=>{"use strict";var eT=T7();M7.exports=eT});var C7=l((ZU,P7)=>{"use strict";var tT=g7(),nT=W(),L7=te(),R7=M(),iT=b0(),aT=or(),sT=F7();function ei(r,e){var t,n,a,i,s,o,u;if(R7(r)||R7(e))return NaN;if(!L7(r)||!L7(e))return NaN;if(e<0||(n=1,r<0&&(r=-r+e-1,iT(e)&&(n*=-1)),e>r))return 0;if(e===0||e===r)return n;if(e===1||e===r-1)return n*r;for(r-e<e&&(e=r-e),u=aT(tT/r),t=1,s=1;s<=e&&!(t>u);s++)t*=r,t/=s,r-=1;return s>e?n*t:(a=ei(r,e-s+1),a===nT?n*a:(i=ei(e,e-s+1),o=sT(a,i),a/=o,i/=o,t/=i,n*t*a))}P7.exports=ei});var k7=l((zU,H7)=>{"use strict";var oT=C7();H7.exports=oT});var B7=l((xU,W7)=>{"use strict";var G7=k7(),oe=or(),ze=k(),uT=Pr();function lT(r,e,t,n){var a,i,s,o,u;if(i=ze(t,r),i>uT)for(o=i,u=oe(r-1);u>e;u--)o*=(u+1)*n/((r-u)*t),i+=o;else if(s=oe(r*t),s<=e+1&&(s=oe(e+2)),i=ze(t,s)*ze(n,r-s),i*=G7(oe(r),oe(s)),i===0)for(u=s-1;u>e;u--)i+=ze(t,u)*ze(n,r-u),i*=G7(oe(r),oe(u));else{for(o=i,a=i,u=s-1;u>e;u--)o*=(u+1)*n/((r-u)*t),i+=o;for(o=a,u=s+1;u<=r;u++)o*=(r-u+1)*t/(u*n),i+=o}return i}W7.exports=lT});var V7=l((rV,U7)=>{"use strict";var cT=j0();function fT(r,e,t,n,a,i,s){var o,u,f,c;if(o=cT(r,e,t,n,i),s&&(s[1]=o),o/=r,o===0)return o;for(f=1,u=1,c=0;c<a-1;++c)u*=(r+e+c)*t/(r+c+1),f+=u;return o*=f,o}U7.exports=fT});var Y7=l((eV,J7)=>{"use strict";var ti=Ke(),vT=Ae(),pT=vr(),mT=P(),ni=H(),Z0=k(),xe=R(),dT=Pr(),D7=Or(),X7=se(),ii=ge(),yT=ne(),K7={maxTerms:100};function qT(r,e,t,n){var a=1-e,i=1;return s;function s(){var o=n/r;return r+=1,n*=a*t/i,i+=1,a+=1,o}}function gT(r,e,t,n,a,i,s){var o,u,f,c,v,m,p,d;return a?(p=r+e,u=r+ii-.5,f=e+ii-.5,c=p+ii-.5,o=ti(p)/(ti(r)*ti(e)),v=xe(c/f)*(e-.5),m=xe(t*c/u)*r,v>X7&&v<D7&&m>X7&&m<D7?(r*e<f*10?o*=ni((e-.5)*pT(r/f)):o*=Z0(c/f,e-.5),o*=Z0(t*c/u,r),o*=mT(u/yT),i&&(i[1]=o*Z0(s,e))):(o=xe(o)+v+m+(xe(u)-1)/2,i&&(i[1]=ni(o+e*xe(s))),o=ni(o))):o=Z0(t,r),o<dT?n:(d=qT(r,e,t,o),K7.initialValue=n,vT(d,K7))}J7.exports=gT});var oi=l((tV,rf)=>{"use strict";var hT=M(),NT=xr(),z0=or(),$7=vr(),Q7=g0(),tr=pn(),ai=P(),AT=H(),r0=k(),bT=ie(),j7=kr(),x0=Gr(),Z7=Pr(),IT=qn(),ST=O0(),x7=Sr(),Xr=x5(),si=e7(),wT=j0(),z7=y7(),ET=B7(),e0=V7(),hr=Y7(),OT=1/x7;function _T(r,e,t,n,a,i,s,o){var u,f,c,v,m,p,d,y,h,q,I,g;if(g=1-r,d=o,y=o+s,i[y]=-1,hT(r)||r<0||r>1)return i[d]=NaN,i[y]=NaN,i;if(n){if(e<0||t<0)return i[d]=NaN,i[y]=NaN,i;if(e===0){if(t===0)return i[d]=NaN,i[y]=NaN,i;if(t>0)return i[d]=a?0:1,i}else if(t===0&&e>0)return i[d]=a?1:0,i}else if(e<=0||t<=0)return i[d]=NaN,i[y]=NaN,i;return r===0?(e===1?i[y]=1:i[y]=e<1?x0/2:Z7*2,a?(i[d]=n?1:tr(e,t),i):(i[d]=0,i)):r===1?(t===1?i[y]=1:i[y]=t<1?x0/2:Z7*2,a?i[d]=0:i[d]=n?1:tr(e,t),i):e===.5&&t===.5?(i[y]=OT*ai(g*r),I=Q7(ai(a?g:r)),I/=ST,n||(I*=x7),i[d]=I,i):(e===1&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),t===1?e===1?(i[d]=a?g:r,i[y]=1,i):(i[y]=e*r0(r,e-1),g<.5?I=a?-NT(e*$7(-g)):AT(e*$7(-g)):I=a?-(r0(r,e)-1):r0(r,e),n||(I/=e),i[d]=I,i):(j7(e,t)<=1?(r>.5&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),bT(e,t)<=1?e>=j7(.2,t)||r0(r,e)<=.9?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(p=t,t=e,e=p,p=g,g=r,r=p,a=!a,g>=.3?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(n?f=1:f=si(e+t,e,20),c=e0(e,t,r,g,20,n,i),a?(c-=n?1:tr(e,t),a=!1,c=-Xr(e+20,t,r,g,c,f,n)):c=Xr(e+20,t,r,g,c,f,n))):t<=1||r<.1&&r0(t*r,e)<=.7?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(p=t,t=e,e=p,p=g,g=r,r=p,a=!a,g>=.3?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):e>=15?a?(c=-(n?1:tr(e,t)),a=!1,c=-Xr(e,t,r,g,c,1,n)):c=Xr(e,t,r,g,0,1,n):(n?f=1:f=si(e+t,e,20),c=e0(e,t,r,g,20,n,i),a?(c-=n?1:tr(e,t),a=!1,c=-Xr(e+20,t,r,g,c,f,n)):c=Xr(e+20,t,r,g,c,f,n)))):(e<t?u=e-(e+t)*r:u=(e+t)*g-t,u<0&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),t<40?z0(e)===e&&z0(t)===t&&e<IT-100?(h=e-1,q=t+h,c=ET(q,h,r,g),n||(c*=tr(e,t))):t*r<=.7?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):e>15?(q=z0(t),q===t&&(q-=1),v=t-q,n?f=1:f=si(e+v,v,q),c=e0(v,e,g,r,q,n),c=Xr(e,v,r,g,c,1,n),c/=f):n?(q=z0(t),v=t-q,v<=0&&(q-=1,v+=1),c=e0(v,e,g,r,q,n),c+=e0(e,v,r,g,20,n),a&&(c-=1),c=Xr(e+20,v,r,g,c,1,n),a&&(c=-c,a=!1)):c=z7(e,t,r,g,n,i):c=z7(e,t,r,g,n,i)),i[y]<0&&(i[y]=wT(e,t,r,g,!0)),m=g*r,i[y]!==0&&(x0*m<i[y]?i[y]=x0/2:i[y]/=m),i[d]=a?(n?1:tr(e,t))-c:c,i))}rf.exports=_T});var tf=l((nV,ef)=>{"use strict";var TT=oi();function MT(r,e,t,n,a){return TT(r,e,t,n,a,[0,0],1,0)}ef.exports=MT});var ui=l((iV,af)=>{"use strict";var FT=Qr(),nf=tf(),LT=oi();FT(nf,"assign",LT);af.exports=nf});var of=l((aV,sf)=>{"use strict";var RT=ui().assign;function PT(r,e,t,n,a){var i=[0,0];return n=n!==!1,a=a===!0,RT(r,e,t,n,a,i,1,0),i[0]}sf.exports=PT});var rt=l((sV,uf)=>{"use strict";var CT=of();uf.exports=CT});var vf=l((oV,ff)=>{"use strict";var lf=rt(),cf=M(),HT=k();function kT(r,e){var t,n,a;return cf(r)||cf(e)||e<=0?NaN:r===0?.5:(t=HT(r,2),e>2*t?(a=t/(e+t),n=lf(a,.5,e/2,!0,!0)/2):(a=e/(e+t),n=lf(a,e/2,.5,!0,!1)/2),r>0?1-n:n)}ff.exports=kT});var mf=l((uV,pf)=>{"use strict";function GT(r){return e;function e(){return r}}pf.exports=GT});var li=l((lV,df)=>{"use strict";var WT=mf();df.exports=WT});var hf=l((cV,gf)=>{"use strict";var BT=li(),yf=rt(),qf=M(),UT=k();function VT(r){if(qf(r)||r<=0)return BT(NaN);return e;function e(t){var n,a,i;return qf(t)?NaN:t===0?.5:(n=UT(t,2),r>2*n?(i=n/(r+n),a=yf(i,.5,r/2,!0,!0)/2):(i=r/(r+n),a=yf(i,r/2,.5,!0,!1)/2),t>0?1-a:a)}}gf.exports=VT});var bf=l((fV,Af)=>{"use strict";var DT=Qr(),Nf=vf(),XT=hf();DT(Nf,"factory",XT);Af.exports=Nf});var Sf=l((vV,If)=>{"use strict";function KT(r){var e,t,n;return r===0?-.0005087819496582806:(r<0?e=-r:e=r,e<=1?(t=-.0005087819496582806+r*(-.008368748197417368+r*(.03348066254097446+r*(-.012692614766297404+r*(-.03656379714117627+r*(.02198786811111689+r*(.008226878746769157+r*(-.005387729650712429+r*(0+r*0)))))))),n=1+r*(-.9700050433032906+r*(-1.5657455823417585+r*(1.5622155839842302+r*(.662328840472003+r*(-.7122890234154284+r*(-.05273963823400997+r*(.07952836873415717+r*(-.0023339375937419+r*.0008862163904564247))))))))):(r=1/r,t=0+r*(0+r*(-.005387729650712429+r*(.008226878746769157+r*(.02198786811111689+r*(-.03656379714117627+r*(-.012692614766297404+r*(.03348066254097446+r*(-.008368748197417368+r*-.0005087819496582806)))))))),n=.0008862163904564247+r*(-.0023339375937419+r*(.07952836873415717+r*(-.05273963823400997+r*(-.7122890234154284+r*(.662328840472003+r*(1.5622155839842302+r*(-1.5657455823417585+r*(-.9700050433032906+r*1))))))))),t/n)}If.exports=KT});var Ef=l((pV,wf)=>{"use strict";function JT(r){var e,t,n;return r===0?-.20243350835593876:(r<0?e=-r:e=r,e<=1?(t=-.20243350835593876+r*(.10526468069939171+r*(8.3705032834312+r*(17.644729840837403+r*(-18.851064805871424+r*(-44.6382324441787+r*(17.445385985570866+r*(21.12946554483405+r*-3.6719225470772936))))))),n=1+r*(6.242641248542475+r*(3.971343795334387+r*(-28.66081804998+r*(-20.14326346804852+r*(48.560921310873994+r*(10.826866735546016+r*(-22.643693341313973+r*1.7211476576120028)))))))):(r=1/r,t=-3.6719225470772936+r*(21.12946554483405+r*(17.445385985570866+r*(-44.6382324441787+r*(-18.851064805871424+r*(17.644729840837403+r*(8.3705032834312+r*(.10526468069939171+r*-.20243350835593876))))))),n=1.7211476576120028+r*(-22.643693341313973+r*(10.826866735546016+r*(48.560921310873994+r*(-20.14326346804852+r*(-28.66081804998+r*(3.971343795334387+r*(6.242641248542475+r*1)))))))),t/n)}wf.exports=JT});var _f=l((mV,Of)=>{"use strict";function YT(r){var e,t,n;return r===0?-.1311027816799519:(r<0?e=-r:e=r,e<=1?(t=-.1311027816799519+r*(-.16379404719331705+r*(.11703015634199525+r*(.38707973897260434+r*(.3377855389120359+r*(.14286953440815717+r*(.029015791000532906+r*(.0021455899538880526+r*(-6794655751811263e-22+r*(28522533178221704e-24+r*-681149956853777e-24))))))))),n=1+r*(3.4662540724256723+r*(5.381683457070069+r*(4.778465929458438+r*(2.5930192162362027+r*(.848854343457902+r*(.15226433829533179+r*(.011059242293464892+r*(0+r*(0+r*0)))))))))):(r=1/r,t=-681149956853777e-24+r*(28522533178221704e-24+r*(-6794655751811263e-22+r*(.0021455899538880526+r*(.029015791000532906+r*(.14286953440815717+r*(.3377855389120359+r*(.38707973897260434+r*(.11703015634199525+r*(-.16379404719331705+r*-.1311027816799519))))))))),n=0+r*(0+r*(0+r*(.011059242293464892+r*(.15226433829533179+r*(.848854343457902+r*(2.5930192162362027+r*(4.778465929458438+r*(5.381683457070069+r*(3.4662540724256723+r*1)))))))))),t/n)}Of.exports=YT});var Mf=l((dV,Tf)=>{"use strict";function $T(r){var e,t,n;return r===0?-.0350353787183178:(r<0?e=-r:e=r,e<=1?(t=-.0350353787183178+r*(-.0022242652921344794+r*(.018557330651423107+r*(.009508047013259196+r*(.0018712349281955923+r*(.00015754461742496055+r*(460469890584318e-20+r*(-2304047769118826e-25+r*26633922742578204e-28))))))),n=1+r*(1.3653349817554064+r*(.7620591645536234+r*(.22009110576413124+r*(.03415891436709477+r*(.00263861676657016+r*(7646752923027944e-20+r*(0+r*0)))))))):(r=1/r,t=26633922742578204e-28+r*(-2304047769118826e-25+r*(460469890584318e-20+r*(.00015754461742496055+r*(.0018712349281955923+r*(.009508047013259196+r*(.018557330651423107+r*(-.0022242652921344794+r*-.0350353787183178))))))),n=0+r*(0+r*(7646752923027944e-20+r*(.00263861676657016+r*(.03415891436709477+r*(.22009110576413124+r*(.7620591645536234+r*(1.3653349817554064+r*1)))))))),t/n)}Tf.exports=$T});var Lf=l((yV,Ff)=>{"use strict";function QT(r){var e,t,n;return r===0?-.016743100507663373:(r<0?e=-r:e=r,e<=1?(t=-.016743100507663373+r*(-.0011295143874558028+r*(.001056288621524929+r*(.00020938631748758808+r*(14962478375834237e-21+r*(44969678992770644e-23+r*(4625961635228786e-24+r*(-2811287356288318e-29+r*9905570997331033e-32))))))),n=1+r*(.5914293448864175+r*(.1381518657490833+r*(.016074608709367652+r*(.0009640118070051656+r*(27533547476472603e-21+r*(282243172016108e-21+r*(0+r*0)))))))):(r=1/r,t=9905570997331033e-32+r*(-2811287356288318e-29+r*(4625961635228786e-24+r*(44969678992770644e-23+r*(14962478375834237e-21+r*(.00020938631748758808+r*(.001056288621524929+r*(-.0011295143874558028+r*-.016743100507663373))))))),n=0+r*(0+r*(282243172016108e-21+r*(27533547476472603e-21+r*(.0009640118070051656+r*(.016074608709367652+r*(.1381518657490833+r*(.5914293448864175+r*1)))))))),t/n)}Ff.exports=QT});var Hf=l((qV,Cf)=>{"use strict";var jT=M(),Rf=P(),Pf=R(),ZT=W(),zT=Y(),xT=Sf(),rM=Ef(),eM=_f(),tM=Mf(),nM=Lf(),iM=.08913147449493408,aM=2.249481201171875,sM=.807220458984375,oM=.9399557113647461,uM=.9836282730102539;function lM(r){var e,t,n,a,i;return jT(r)?NaN:r===0?ZT:r===2?zT:r===1?0:r>2||r<0?NaN:(r>1?(e=-1,n=2-r):(e=1,n=r),r=1-n,r<=.5?(a=r*(r+10),i=xT(r),e*(a*iM+a*i)):n>=.25?(a=Rf(-2*Pf(n)),n-=.25,i=rM(n),e*(a/(aM+i))):(n=Rf(-Pf(n)),n<3?(t=n-1.125,i=eM(t),e*(sM*n+i*n)):n<6?(t=n-3,i=tM(t),e*(oM*n+i*n)):(t=n-6,i=nM(t),e*(uM*n+i*n))))}Cf.exports=lM});var Ee=l((gV,kf)=>{"use strict";var cM=Hf();kf.exports=cM});var Uf=l((hV,Bf)=>{"use strict";var fM=M(),Gf=g0(),vM=P(),Wf=Yt(),pM=6123233995736766e-32;function mM(r){var e;return fM(r)?NaN:r<-1||r>1?NaN:r>.5?2*Gf(vM(.5-.5*r)):(e=Wf-Gf(r),e+=pM,e+=Wf,e)}Bf.exports=mM});var Df=l((NV,Vf)=>{"use strict";var dM=Uf();Vf.exports=dM});var et=l((AV,Xf)=>{"use strict";var yM=1.4142135623730951;Xf.exports=yM});var Jf=l((bV,Kf)=>{"use strict";function qM(r){return r===0?.16666666666666666:.16666666666666666+r*.16666666666666666}Kf.exports=qM});var $f=l((IV,Yf)=>{"use strict";function gM(r){return r===0?.058333333333333334:.058333333333333334+r*(.06666666666666667+r*.008333333333333333)}Yf.exports=gM});var jf=l((SV,Qf)=>{"use strict";function hM(r){return r===0?.0251984126984127:.0251984126984127+r*(.026785714285714284+r*(.0017857142857142857+r*.0001984126984126984))}Qf.exports=hM});var zf=l((wV,Zf)=>{"use strict";function NM(r){return r===0?.012039792768959435:.012039792768959435+r*(.010559964726631394+r*(-.0011078042328042327+r*(.0003747795414462081+r*27557319223985893e-22)))}Zf.exports=NM});var r9=l((EV,xf)=>{"use strict";function AM(r){return r===0?.003837005972422639:.003837005972422639+r*(.00610392115600449+r*(-.0016095979637646305+r*(.0005945867404200738+r*(-6270542728876062e-20+r*2505210838544172e-23))))}xf.exports=AM});var t9=l((OV,e9)=>{"use strict";function bM(r){return r===0?.0032177478835464946:.0032177478835464946+r*(.0010898206731540065+r*(-.0012579159844784845+r*(.0006908420797309686+r*(-.00016376804137220805+r*(154012654012654e-19+r*16059043836821613e-26)))))}e9.exports=bM});var i9=l((_V,n9)=>{"use strict";function IM(r){return r===0?.001743826229834001:.001743826229834001+r*(3353097688001788e-20+r*(-.0007624513544032393+r*(.0006451304695145635+r*(-.000249472580470431+r*(49255746366361444e-21+r*(-39851014346715405e-22+r*7647163731819816e-28))))))}n9.exports=IM});var s9=l((TV,a9)=>{"use strict";function SM(r){return r===0?.0009647274732138864:.0009647274732138864+r*(-.0003110108632631878+r*(-.00036307660358786886+r*(.0005140660578834113+r*(-.00029133414466938067+r*(9086710793521991e-20+r*(-15303004486655377e-21+r*(10914179173496788e-22+r*28114572543455206e-31)))))))}a9.exports=SM});var u9=l((MV,o9)=>{"use strict";function wM(r){return r===0?.0005422926281312969:.0005422926281312969+r*(-.0003694266780000966+r*(-.00010230378073700413+r*(.00035764655430568635+r*(-.00028690924218514614+r*(.00012645437628698076+r*(-33202652391372056e-21+r*(4890304529197534e-21+r*(-3123956959982987e-22+r*822063524662433e-32))))))))}o9.exports=wM});var c9=l((FV,l9)=>{"use strict";var EM=H0(),OM=_r(),_M=P(),TM=Sr(),MM=Jf(),FM=$f(),LM=jf(),RM=zf(),PM=r9(),CM=t9(),HM=i9(),kM=s9(),GM=u9(),WM=0,Nr=[1,0,0,0,0,0,0,0,0,0];function BM(r,e){var t,n;return n=EM(r/2,.5)*_M(r*TM)*(e-.5),t=1/r,Nr[1]=MM(t),Nr[2]=FM(t),Nr[3]=LM(t),Nr[4]=RM(t),Nr[5]=PM(t),Nr[6]=CM(t),Nr[7]=HM(t),Nr[8]=kM(t),Nr[9]=GM(t),WM+n*OM(Nr,n*n)}l9.exports=BM});var p9=l((LV,v9)=>{"use strict";var UM=H0(),VM=_r(),f9=P(),DM=k(),XM=Sr(),Kr=[0,0,0,0,0,0,0];function KM(r,e){var t,n,a,i,s,o,u,f;return f=UM(r/2,.5)*f9(r*XM)*e,i=r+2,s=r+4,o=r+6,Kr[0]=1,Kr[1]=-(r+1)/(2*i),i*=r+2,Kr[2]=-r*(r+1)*(r+3)/(8*i*s),i*=r+2,Kr[3]=-r*(r+1)*(r+5)*((3*r+7)*r-2)/(48*i*s*o),i*=r+2,s*=r+4,Kr[4]=-r*(r+1)*(r+7)*(((((15*r+154)*r+465)*r+286)*r-336)*r+64)/(384*i*s*o*(r+8)),i*=r+2,Kr[5]=-r*(r+1)*(r+3)*(r+9)*((((((35*r+452)*r+1573)*r+600)*r-2020)*r+928)*r-128)/(1280*i*s*o*(r+8)*(r+10)),i*=r+2,s*=r+4,o*=r+6,Kr[6]=-r*(r+1)*(r+11)*(((((((((((945*r+31506)*r+425858)*r+2980236)*r+11266745)*r+20675018)*r+7747124)*r-22574632)*r-8565600)*r+18108416)*r-7099392)*r+884736)/(46080*i*s*o*(r+8)*(r+10)*(r+12)),u=f9(r),a=DM(u*f,1/r),n=a*a,t=VM(Kr,n),t*=u,t/=a,-t}v9.exports=KM});var g9=l((RV,q9)=>{"use strict";var m9=Ee(),JM=xr(),d9=P(),YM=k(),$M=O0(),y9=et();function QM(r,e){var t,n,a,i,s,o,u;return r>1e20?-m9(2*e)*y9:(t=1/(r-.5),n=48/(t*t),a=((20700*t/n-98)*t-16)*t+96.36,i=((94.5/(n+a)-3)/n+1)*d9(t*$M)*r,u=YM(i*2*e,2/r),u>.05+t?(o=-m9(2*e)*y9,u=o*o,r<5&&(a+=.3*(r-4.5)*(o+.6)),a+=(((.05*i*o-5)*o-7)*o-2)*o+n,u=(((((.4*u+6.3)*u+36)*u+94.5)/a-u-3)/n+1)*o,u=JM(t*u*u)):u=((1/(((r+6)/(r*u)-.089*i-.822)*(r+2)*3)+.5/(r+4))*u-1)*(r+1)/(r+2)+1/u,s=d9(r*u),-s)}q9.exports=QM});var _9=l((PV,O9)=>{"use strict";var h9=Ee(),N9=or(),ci=ee(),A9=In(),jM=Df(),tt=P(),ZM=T(),b9=W0(),zM=k(),xM=qe(),I9=et(),S9=Sr(),w9=c9(),nt=p9(),fi=g9(),E9=268435456,rF=1/3,eF=106/3,tF=.8549879733383485;function nF(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I;if(o=0,e>t?(f=t,t=e,e=f,s=!0):s=!1,N9(r)===r&&r<20)switch(a=ci(1,eF),N9(r)){case 1:e===.5?o=0:o=-b9(S9*e)/xM(S9*e);break;case 2:o=(2*e-1)/tt(2*e*t);break;case 4:u=4*e*t,i=tt(u),y=4*b9(jM(i)/3)/i,h=tt(y-4),o=e-.5<0?-h:h;break;case 6:if(e<1e-150)return(s?-1:1)*fi(r,e);q=4*(e-e*e),I=zM(q,rF),d=6*(1+tF*(1/I-1));do v=d*d,m=v*v,p=d*m,c=d,d=2*(8*q*p-270*v+2187)/(5*(4*q*m-216*d-243));while(ZM((d-c)/d)>a);d=tt(d-r),o=e-.5<0?-d:d;break;default:r>E9?o=h9(2*e)*I9:r<3?(n=.2742-r*.0242143,e>n?o=w9(r,e):o=nt(r,e)):(n=ci(1,A9(r/-.654)),e>n?o=fi(r,e):o=nt(r,e))}else r>E9?o=-h9(2*e)*I9:r<3?(n=.2742-r*.0242143,e>n?o=w9(r,e):o=nt(r,e)):(n=ci(1,A9(r/-.654)),e>n?o=fi(r,e):o=nt(r,e));return s?-o:o}O9.exports=nF});var M9=l((CV,T9)=>{"use strict";var iF=_9();function aF(r,e,t){var n,a,i,s;return a=e/2,i=1-a,n=r*2,s=iF(n,a,i),t&&(t.value=s*s/(n+s*s)),n/(n+s*s)}T9.exports=aF});var R9=l((HV,L9)=>{"use strict";var it=_r(),sF=Ee(),F9=P(),oF=H(),Tr=et(),C=[0,0,0,0,0,0,0],t0=[0,0,0,0];function uF(r,e,t){var n,a,i,s,o,u,f;return n=sF(2*t),n/=-F9(r/2),t0[0]=n,u=e-r,s=u*u,o=s*u,C[0]=-u*Tr/2,C[1]=(1-2*u)/8,C[2]=-(u*Tr/48),C[3]=-1/192,C[4]=-u*Tr/3840,C[5]=0,C[6]=0,t0[1]=it(C,n),C[0]=u*Tr*(3*u-2)/12,C[1]=(20*s-12*u+1)/128,C[2]=u*Tr*(20*u-1)/960,C[3]=(16*s+30*u-15)/4608,C[4]=u*Tr*(21*u+32)/53760,C[5]=(-(32*s)+63)/368640,C[6]=-u*Tr*(120*u+17)/25804480,t0[2]=it(C,n),C[0]=u*Tr*(-75*s+80*u-16)/480,C[1]=(-1080*o+868*s-90*u-45)/9216,C[2]=u*Tr*(-1190*s+84*u+373)/53760,C[3]=(-2240*o-2508*s+2100*u-165)/368640,C[4]=0,C[5]=0,C[6]=0,t0[3]=it(C,n),i=it(t0,1/r),a=i*i,f=-oF(-a/2),a===0?.5:(1+i*F9((1+f)/a))/2}L9.exports=uF});var vi=l((kV,C9)=>{"use strict";var P9=R(),lF=Gr(),at=lF/4;function cF(r,e){return t;function t(n){var a,i,s;return s=1-n,s===0?[-at,-at]:n===0?[-at,-at]:(i=P9(n)+e*P9(s)+r,a=1/n-e/s,[i,a])}}C9.exports=cF});var k9=l((GV,H9)=>{"use strict";var fF=M();function vF(r){return r===0||fF(r)?r:r<0?-1:1}H9.exports=vF});var n0=l((WV,G9)=>{"use strict";var pF=k9();G9.exports=pF});var mi=l((BV,B9)=>{"use strict";var W9=n0(),st=T(),mF=ee(),pi=Gr();function dF(r,e,t,n,a,i){var s,o,u,f,c,v,m,p,d,y;d=0,s=0,c=e,f=mF(1,1-a),m=pi,o=pi,u=pi,v=i;do{if(s=d,u=o,o=m,p=r(c),d=p[0],y=p[1],v-=1,d===0)break;if(y===0?(s===0&&(c===t?e=n:e=t,s=r(e),m=e-c),W9(s)*W9(d)<0?m<0?m=(c-t)/2:m=(c-n)/2:m<0?m=(c-n)/2:m=(c-t)/2):m=d/y,st(m*2)>st(u)&&(m=m>0?(c-t)/2:(c-n)/2),e=c,c-=m,c<=t){if(m=.5*(e-t),c=e-m,c===t||c===n)break}else if(c>=n&&(m=.5*(e-n),c=e-m,c===t||c===n))break;m>0?n=e:t=e}while(v&&st(c*f)<st(m));return c}B9.exports=dF});var V9=l((UV,U9)=>{"use strict";function yF(r){return r===0?-1:-1+r*(-5+r*5)}U9.exports=yF});var X9=l((VV,D9)=>{"use strict";function qF(r){return r===0?1:1+r*(21+r*(-69+r*46))}D9.exports=qF});var J9=l((DV,K9)=>{"use strict";function gF(r){return r===0?7:7+r*(-2+r*(33+r*(-62+r*31)))}K9.exports=gF});var $9=l((XV,Y9)=>{"use strict";function hF(r){return r===0?25:25+r*(-52+r*(-17+r*(88+r*(-115+r*46))))}Y9.exports=hF});var j9=l((KV,Q9)=>{"use strict";function NF(r){return r===0?7:7+r*(12+r*(-78+r*52))}Q9.exports=NF});var z9=l((JV,Z9)=>{"use strict";function AF(r){return r===0?-7:-7+r*(2+r*(183+r*(-370+r*185)))}Z9.exports=AF});var r8=l((YV,x9)=>{"use strict";function bF(r){return r===0?-533:-533+r*(776+r*(-1835+r*(10240+r*(-13525+r*5410))))}x9.exports=bF});var t8=l(($V,e8)=>{"use strict";function IF(r){return r===0?-1579:-1579+r*(3747+r*(-3372+r*(-15821+r*(45588+r*(-45213+r*15071)))))}e8.exports=IF});var i8=l((QV,n8)=>{"use strict";function SF(r){return r===0?449:449+r*(-1259+r*(-769+r*(6686+r*(-9260+r*3704))))}n8.exports=SF});var s8=l((jV,a8)=>{"use strict";function wF(r){return r===0?63149:63149+r*(-151557+r*(140052+r*(-727469+r*(2239932+r*(-2251437+r*750479)))))}a8.exports=wF});var u8=l((ZV,o8)=>{"use strict";function EF(r){return r===0?29233:29233+r*(-78755+r*(105222+r*(146879+r*(-1602610+r*(3195183+r*(-2554139+r*729754))))))}o8.exports=EF});var c8=l((zV,l8)=>{"use strict";function OF(r){return r===0?1:1+r*(-13+r*13)}l8.exports=OF});var v8=l((xV,f8)=>{"use strict";function _F(r){return r===0?1:1+r*(21+r*(-69+r*46))}f8.exports=_F});var d8=l((rD,m8)=>{"use strict";var Oe=_r(),TF=Ee(),MF=T(),FF=H(),p8=R(),LF=P(),RF=qe(),PF=W0(),CF=vi(),HF=mi(),kF=V9(),GF=X9(),WF=J9(),BF=$9(),UF=j9(),VF=z9(),DF=r8(),XF=t8(),KF=i8(),JF=s8(),YF=u8(),$F=c8(),QF=v8(),O=[0,0,0,0,0,0],i0=[0,0,0,0];function jF(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w;return o=TF(2*r)/-LF(e/2),S=RF(t),g=PF(t),i0[0]=o,q=S*S,I=g*g,y=S*g,d=y*y,p=d*y,m=d*d,v=d*p,c=p*p,f=m*p,O[0]=(2*q-1)/(3*y),O[1]=-kF(q)/(36*d),O[2]=GF(q)/(1620*p),O[3]=WF(q)/(6480*m),O[4]=BF(q)/(90720*v),O[5]=0,i0[1]=Oe(O,o),O[0]=-UF(q)/(405*p),O[1]=VF(q)/(2592*m),O[2]=-DF(q)/(204120*v),O[3]=-XF(q)/(2099520*c),O[4]=0,O[5]=0,i0[2]=Oe(O,o),O[0]=KF(q)/(102060*v),O[1]=-JF(q)/(20995200*c),O[2]=YF(q)/(36741600*f),O[3]=0,O[4]=0,O[5]=0,i0[3]=Oe(O,o),u=Oe(i0,1/e),i=g/S,i*=i,h=-(u*u)/(2*q)+p8(q)+I*p8(I)/q,MF(u)<.7?(O[0]=q,O[1]=y,O[2]=(1-2*q)/3,O[3]=$F(q)/(36*y),O[4]=QF(q)/(270*d),O[5]=0,w=Oe(O,u)):(b=FF(h),O[0]=b,O[1]=i,O[2]=0,O[3]=3*i*(3*i+1)/6,O[4]=4*i*(4*i+1)*(4*i+2)/24,O[5]=5*i*(5*i+1)*(5*i+2)*(5*i+3)/120,w=Oe(O,b),(w-q)*u<0&&(w=1-w)),u<0?(a=0,n=q):(a=q,n=1),(w<a||w>n)&&(w=(a+n)/2),s=CF(-h,i),w=HF(s,w,a,n,32,100),w}m8.exports=jF});var q8=l((eD,y8)=>{var a0=1e3,s0=a0*60,o0=s0*60,u0=o0*24,ZF=u0*365.25;y8.exports=function(r,e){e=e||{};var t=typeof r;if(t==="string"&&r.length>0)return zF(r);if(t==="number"&&isNaN(r)===!1)return e.long?rL(r):xF(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function zF(r){if(r=String(r),!(r.length>100)){var e=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(r);if(e){var t=parseFloat(e[1]),n=(e[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return t*ZF;case"days":case"day":case"d":return t*u0;case"hours":case"hour":case"hrs":case"hr":case"h":return t*o0;case"minutes":case"minute":case"mins":case"min":case"m":return t*s0;case"seconds":case"second":case"secs":case"sec":case"s":return t*a0;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function xF(r){return r>=u0?Math.round(r/u0)+"d":r>=o0?Math.round(r/o0)+"h":r>=s0?Math.round(r/s0)+"m":r>=a0?Math.round(r/a0)+"s":r+"ms"}function rL(r){return ot(r,u0,"day")||ot(r,o0,"hour")||ot(r,s0,"minute")||ot(r,a0,"second")||r+" ms"}function ot(r,e,t){if(!(r<e))return r<e*1.5?Math.floor(r/e)+" "+t:Math.ceil(r/e)+" "+t+"s"}});var h8=l((F,g8)=>{F=g8.exports=yi.debug=yi.default=yi;F.coerce=aL;F.disable=nL;F.enable=tL;F.enabled=iL;F.humanize=q8();F.names=[];F.skips=[];F.formatters={};var di;function eL(r){var e=0,t;for(t in r)e=(e<<5)-e+r.charCodeAt(t),e|=0;return F.colors[Math.abs(e)%F.colors.length]}function yi(r){function e(){if(e.enabled){var t=e,n=+new Date,a=n-(di||n);t.diff=a,t.prev=di,t.curr=n,di=n;for(var i=new Array(arguments.length),s=0;s<i.length;s++)i[s]=arguments[s];i[0]=F.coerce(i[0]),typeof i[0]!="string"&&i.unshift("%O");var o=0;i[0]=i[0].replace(/%([a-zA-Z%])/g,function(f,c){if(f==="%%")return f;o++;var v=F.formatters[c];if(typeof v=="function"){var m=i[o];f=v.call(t,m),i.splice(o,1),o--}return f}),F.formatArgs.call(t,i);var u=e.log||F.log||console.log.bind(console);u.apply(t,i)}}return e.namespace=r,e.enabled=F.enabled(r),e.useColors=F.useColors(),e.color=eL(r),typeof F.init=="function"&&F.init(e),e}function tL(r){F.save(r),F.names=[],F.skips=[];for(var e=(typeof r=="string"?r:"").split(/[\s,]+/),t=e.length,n=0;n<t;n++)e[n]&&(r=e[n].replace(/\*/g,".*?"),r[0]==="-"?F.skips.push(new RegExp("^"+r.substr(1)+"$")):F.names.push(new RegExp("^"+r+"$")))}function nL(){F.enable("")}function iL(r){var e,t;for(e=0,t=F.skips.length;e<t;e++)if(F.skips[e].test(r))return!1;for(e=0,t=F.names.length;e<t;e++)if(F.names[e].test(r))return!0;return!1}function aL(r){return r instanceof Error?r.stack||r.message:r}});var qi=l(($,A8)=>{$=A8.exports=h8();$.log=uL;$.formatArgs=oL;$.save=lL;$.load=N8;$.useColors=sL;$.storage=typeof chrome<"u"&&typeof chrome.storage<"u"?chrome.storage.local:cL();$.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function sL(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}$.formatters.j=function(r){try{return JSON.stringify(r)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}};function oL(r){var e=this.useColors;if(r[0]=(e?"%c":"")+this.namespace+(e?" %c":" ")+r[0]+(e?"%c ":" ")+"+"+$.humanize(this.diff),!!e){var t="color: "+this.color;r.splice(1,0,t,"color: inherit");var n=0,a=0;r[0].replace(/%[a-zA-Z%]/g,function(i){i!=="%%"&&(n++,i==="%c"&&(a=n))}),r.splice(a,0,t)}}function uL(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function lL(r){try{r==null?$.storage.removeItem("debug"):$.storage.debug=r}catch{}}function N8(){var r;try{r=$.storage.debug}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}$.enable(N8());function cL(){try{return window.localStorage}catch{}}});var l0=l((tD,b8)=>{"use strict";var fL=34028234663852886e22;b8.exports=fL});var O8=l((nD,E8)=>{"use strict";var vL=qi(),I8=Qn(),pL=T(),mL=H(),S8=R(),dL=l0(),w8=vL("gammaincinv:higher_newton");function yL(r,e,t,n,a,i,s,o){var u,f,c,v,m,p,d,y,h,q,I,g,S,b;b=r,I=1,g=1,p=e*e,f=r;do{if(b=r,d=b*b,t===0){if(u=(1-e)*S8(b)+b+i,u>S8(dL))return w8("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),f;S=mL(u)}else S=-s*b;o?(y=I8(b,e,!0,!1),c=-S*(y-n)):(h=I8(b,e,!0,!0),c=S*(h-a)),S=c,n>1e-120||g>1?(v=.5*(b-e+1)/b,m=(2*d-4*b*e+4*b+2*p-3*e+1)/d,m/=6,r=b+S*(1+S*(v+S*m))):r=b+S,I=pL(b/r-1),g+=1,b=r,b<0&&(b=f,g=100)}while(I>2e-14&&g<35);return(I>2e-14||g>99)&&w8("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output."),q=b||0,q}E8.exports=yL});var T8=l((iD,_8)=>{"use strict";function qL(r){return r===0?0:0+r*(1+r*(1+r*(1.5+r*(2.6666666666666665+r*(5.208333333333333+r*10.8)))))}_8.exports=qL});var F8=l((aD,M8)=>{"use strict";function gL(r){return r===0?1:1+r*(1+r*(.3333333333333333+r*(.027777777777777776+r*(-.003703703703703704+r*(.0002314814814814815+r*5878894767783657e-20)))))}M8.exports=gL});var gi=l((sD,R8)=>{"use strict";var hL=T(),NL=H(),L8=R(),AL=_r(),bL=T8(),IL=F8(),SL=1e-8,wL=.08333333333333333,EL=.008333333333333333,_e=[1,0,0,0,0,0];function OL(r){var e,t,n,a,i,s,o,u,f;if(f=r*r*.5,r===0?i=0:r<-1?(u=NL(-1-f),i=bL(u)):r<1?(u=r,i=IL(u)):(u=11+f,s=L8(u),i=u+s,u=1/u,e=s*s,t=e*s,n=t*s,a=n*s,_e[1]=(2-s)*.5,_e[2]=(-9*s+6+2*e)/6,_e[3]=-(3*t+36*s-22*e-12)*wL,_e[4]=(60+350*e-300*s-125*t+12*n)/60,_e[5]=-(-120-274*n+900*s-1700*e+1125*t+20*a)*EL,i+=s*u*AL(_e,u)),u=1,r>-3.5&&r<-.03||r>.03&&r<40){u=1,o=i;do i=o*(f+L8(o))/(o-1),u=hL(o/i-1),o=i;while(u>SL)}return i}R8.exports=OL});var C8=l((oD,P8)=>{"use strict";var _L=.9189385332046728;P8.exports=_L});var k8=l((uD,H8)=>{"use strict";var TL=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function ML(r,e){var t,n,a,i,s;n=0,a=0,t=e+e,s=r;do i=a,a=n,n=t*a-i+TL[s],s-=1;while(s>=0);return(n-i)/2}H8.exports=ML});var W8=l((lD,G8)=>{"use strict";function FL(r){return r===0?.025721014990011306:.025721014990011306+r*(.08247596616699963+r*(-.0025328157302663564+r*(.0006099292666946337+r*(-.00033543297638406+r*.000250505279903))))}G8.exports=FL});var U8=l((cD,B8)=>{"use strict";function LL(r){return r===0?.08333333333333333:.08333333333333333+r*(-.002777777777777778+r*(.0007936507936507937+r*-.0005952380952380953))}B8.exports=LL});var D8=l((fD,V8)=>{"use strict";var hi=Ne(),ut=R(),Ni=C8(),RL=$e(),PL=l0(),CL=k8(),HL=W8(),kL=U8(),GL=.30865217988013566;function WL(r){var e;return r<RL?PL:r<1?hi(r+1)-(r+.5)*ut(r)+r-Ni:r<2?hi(r)-(r-.5)*ut(r)+r-Ni:r<3?hi(r-1)-(r-.5)*ut(r)+r-Ni+ut(r-1):r<12?(e=18/(r*r)-1,CL(17,e)/(12*r)):(e=1/(r*r),r<1e3?HL(e)/(GL+e)/r:kL(e)/r)}V8.exports=WL});var J8=l((vD,K8)=>{"use strict";var X8=H(),BL=pr(),UL=R(),VL=l0(),DL=Ue(),XL=D8();function KL(r){return r>=3?X8(XL(r)):r>0?BL(r)/(X8(-r+(r-.5)*UL(r))*DL):VL}K8.exports=KL});var $8=l((pD,Y8)=>{"use strict";function JL(r){var e,t,n;return r===0?-.3333333333438:(r<0?e=-r:e=r,e<=1?(t=-.3333333333438+r*(-.2070740359969+r*(-.05041806657154+r*(-.004923635739372+r*-4293658292782e-17))),n=1+r*(.7045554412463+r*(.2118190062224+r*(.03048648397436+r*.001605037988091)))):(r=1/r,t=-4293658292782e-17+r*(-.004923635739372+r*(-.05041806657154+r*(-.2070740359969+r*-.3333333333438))),n=.001605037988091+r*(.03048648397436+r*(.2118190062224+r*(.7045554412463+r*1)))),t/n)}Y8.exports=JL});var j8=l((mD,Q8)=>{"use strict";var YL=T(),$L=R(),QL=gi(),jL=$8();function ZL(r){var e;return YL(r)<1?jL(r):(e=QL(r),$L(r/(e-1))/r)}Q8.exports=ZL});var z8=l((dD,Z8)=>{"use strict";function zL(r){var e,t,n;return r===0?-.0172847633523:(r<0?e=-r:e=r,e<=1?(t=-.0172847633523+r*(-.0159372646475+r*(-.00464910887221+r*(-.00060683488776+r*-614830384279e-17))),n=1+r*(.764050615669+r*(.297143406325+r*(.0579490176079+r*.00574558524851)))):(r=1/r,t=-614830384279e-17+r*(-.00060683488776+r*(-.00464910887221+r*(-.0159372646475+r*-.0172847633523))),n=.00574558524851+r*(.0579490176079+r*(.297143406325+r*(.764050615669+r*1)))),t/n)}Z8.exports=zL});var rv=l((yD,x8)=>{"use strict";function xL(r){var e,t,n;return r===0?-.0172839517431:(r<0?e=-r:e=r,e<=1?(t=-.0172839517431+r*(-.0146362417966+r*(-.00357406772616+r*(-.000391032032692+r*249634036069e-17))),n=1+r*(.690560400696+r*(.249962384741+r*(.0443843438769+r*.00424073217211)))):(r=1/r,t=249634036069e-17+r*(-.000391032032692+r*(-.00357406772616+r*(-.0146362417966+r*-.0172839517431))),n=.00424073217211+r*(.0443843438769+r*(.249962384741+r*(.690560400696+r*1)))),t/n)}x8.exports=xL});var tv=l((qD,ev)=>{"use strict";function rR(r){var e,t,n;return r===0?.99994466948:(r<0?e=-r:e=r,e<=1?(t=.99994466948+r*(104.649839762+r*(857.204033806+r*(731.901559577+r*45.5174411671))),n=1+r*(104.526456943+r*(823.313447808+r*(3119.93802124+r*3970.03311219)))):(r=1/r,t=45.5174411671+r*(731.901559577+r*(857.204033806+r*(104.649839762+r*.99994466948))),n=3970.03311219+r*(3119.93802124+r*(823.313447808+r*(104.526456943+r*1)))),t/n)}ev.exports=rR});var iv=l((gD,nv)=>{"use strict";var eR=R(),tR=z8(),nR=rv(),iR=tv();function aR(r){var e,t;return r<-5?(t=r*r,e=eR(-r),(12-t-6*(e*e))/(12*t*r)):r<-2?tR(r):r<2?nR(r):r<1e3?(t=1/r,iR(r)/(-12*r)):-1/(12*r)}nv.exports=aR});var sv=l((hD,av)=>{"use strict";function sR(r){var e,t,n;return r===0?.0495346498136:(r<0?e=-r:e=r,e<=1?(t=.0495346498136+r*(.0299521337141+r*(.00688296911516+r*(.000512634846317+r*-201411722031e-16))),n=1+r*(.759803615283+r*(.261547111595+r*(.0464854522477+r*.00403751193496)))):(r=1/r,t=-201411722031e-16+r*(.000512634846317+r*(.00688296911516+r*(.0299521337141+r*.0495346498136))),n=.00403751193496+r*(.0464854522477+r*(.261547111595+r*(.759803615283+r*1)))),t/n)}av.exports=sR});var uv=l((ND,ov)=>{"use strict";function oR(r){var e,t,n;return r===0?.00452313583942:(r<0?e=-r:e=r,e<=1?(t=.00452313583942+r*(.00120744920113+r*(-789724156582e-16+r*(-504476066942e-16+r*-535770949796e-17))),n=1+r*(.912203410349+r*(.405368773071+r*(.0901638932349+r*.00948935714996)))):(r=1/r,t=-535770949796e-17+r*(-504476066942e-16+r*(-789724156582e-16+r*(.00120744920113+r*.00452313583942))),n=.00948935714996+r*(.0901638932349+r*(.405368773071+r*(.912203410349+r*1)))),t/n)}ov.exports=oR});var cv=l((AD,lv)=>{"use strict";function uR(r){var e,t,n;return r===0?.00439937562904:(r<0?e=-r:e=r,e<=1?(t=.00439937562904+r*(.000487225670639+r*(-.000128470657374+r*(529110969589e-17+r*15716677175e-17))),n=1+r*(.794435257415+r*(.333094721709+r*(.0703527806143+r*.00806110846078)))):(r=1/r,t=15716677175e-17+r*(529110969589e-17+r*(-.000128470657374+r*(.000487225670639+r*.00439937562904))),n=.00806110846078+r*(.0703527806143+r*(.333094721709+r*(.794435257415+r*1)))),t/n)}lv.exports=uR});var vv=l((bD,fv)=>{"use strict";function lR(r){var e,t,n;return r===0?-.0011481191232:(r<0?e=-r:e=r,e<=1?(t=-.0011481191232+r*(-.112850923276+r*(1.51623048511+r*(-.218472031183+r*.0730002451555))),n=1+r*(14.2482206905+r*(69.7360396285+r*(218.938950816+r*277.067027185)))):(r=1/r,t=.0730002451555+r*(-.218472031183+r*(1.51623048511+r*(-.112850923276+r*-.0011481191232))),n=277.067027185+r*(218.938950816+r*(69.7360396285+r*(14.2482206905+r*1)))),t/n)}fv.exports=lR});var mv=l((ID,pv)=>{"use strict";function cR(r){var e,t,n;return r===0?-.000145727889667:(r<0?e=-r:e=r,e<=1?(t=-.000145727889667+r*(-.290806748131+r*(-13.308504545+r*(199.722374056+r*-11.4311378756))),n=1+r*(139.612587808+r*(2189.01116348+r*(7115.24019009+r*45574.6081453)))):(r=1/r,t=-11.4311378756+r*(199.722374056+r*(-13.308504545+r*(-.290806748131+r*-.000145727889667))),n=45574.6081453+r*(7115.24019009+r*(2189.01116348+r*(139.612587808+r*1)))),t/n)}pv.exports=cR});var qv=l((SD,yv)=>{"use strict";var dv=R(),fR=sv(),vR=uv(),pR=cv(),mR=vv(),dR=mv();function yR(r){var e,t;return r<-8?(e=r*r,t=dv(-r)/r,(-30+r*t*(6*e*t*t-12+e))/(12*r*e*e)):r<-4?fR(r)/(r*r):r<-2?vR(r):r<2?pR(r):r<10?(e=1/r,mR(e)/(r*r)):r<100?(e=1/r,dR(e)/(r*r)):-dv(r)/(12*r*r*r)}yv.exports=yR});var Ev=l((wD,wv)=>{"use strict";var qR=qi(),gv=_r(),cr=Ne(),gR=Ee(),hv=pr(),lt=P(),Nv=T(),Te=H(),hR=kr(),NR=k(),nr=R(),AR=Ue(),bR=l0(),IR=Cn(),SR=O8(),Av=gi(),bv=J8(),wR=j8(),ER=iv(),OR=qv(),_R=qR("gammaincinv:compute"),Jr=.5,Ai=.3333333333333333,TR=.25,Iv=.2,Sv=.16666666666666666,MR=.08333333333333333,FR=.041666666666666664,ir=[0,0,0,0,0];function LR(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,E,L,V,x,D,j,Q,N,_,ce,dt,yt,qt,Wi,K,G,gt,J,br,ar,ht,Nt,At;if(e<Jr?(s=!0,o=e,ht=-1):(s=!1,o=t,ht=1),J=0,Nv(r-1)<1e-4&&(br=0,s?e<.001?(dt=e*e,Q=dt*e,ce=Q*e,w=ce*e,b=w*e,A=e+dt*Jr+Q*Ai+ce*TR+w*Iv+b*Sv):A=-nr(1-e):A=-nr(t),r===1?(J=2,qt=A):(i=cr(r),J=1)),t<1e-30&&r<Jr&&(br=0,A=-nr(t*hv(r))+(r-1)*nr(-nr(t*hv(r))),J=1,i=cr(r)),r>1&&r<500&&e<1e-80){for(br=0,u=1/r,n=1/(r+1),A=(cr(r+1)+nr(e))*u,A=Te(A),h=A,gt=0;gt<10;gt++)A=h*Te(A*u)*NR(1-A*n,u);J=1,i=cr(r)}if(f=1/r*(nr(e)+cr(r+1)),f<nr(Iv*(1+r))&&J===0&&(ar=Te(f),br=0,E=r*r,yt=E*r,N=yt*r,q=r+1,p=q*q,m=q*p,v=p*p,I=r+2,c=I*I,g=r+3,ir[0]=1,ir[1]=1/q,ir[2]=Jr*(3*r+5)/(p*I),ir[3]=Ai*(31+8*E+33*r)/(m*I*g),ir[4]=FR*(2888+1179*yt+125*N+3971*E+5661*r)/(v*c*g*(r+4)),A=ar*gv(ir,ar),i=cr(r),J=1),r<10&&J===0&&(d=lt(r)/(bv(r)*AR),y=hR(.02,d),t<y&&(br=0,K=1-r,D=K*K,j=D*K,S=lt(-2/r*nr(t/d)),A=r*Av(S),G=nr(A),A>5?(L=G*G,V=L*G,x=V*G,ar=1/A,ir[0]=G-1,ir[1]=(3*K-2*K*G+L-2*G+2)*Jr,ir[2]=(24*K*G-11*D-24*K-6*L+12*G-12-9*K*L+6*D*G+2*V)*Sv,ir[3]=(-12*j*G+8.04*K*L-114*D*G+(72+36*L)+(3*x-72*G+162)*(K-168*K*G)-(12*V+25*j)-(22*K*V+36*D*L+120*D))*MR,ir[4]=0,A=A-G+K*ar*gv(ir,ar)):(ar=1/A,L=G*G,Wi=G-1,Nt=G-K*ar*Wi,Nt<A&&(A-=Nt)),i=cr(r),J=1)),Nv(o-Jr)<1e-5&&J===0&&(br=0,u=1/r,A=r-Ai+(.019753086419753086+.007211444248481286*u)*u,i=cr(r),J=1),r<1&&J===0&&(br=0,s?A=Te(1/r*(nr(o)+cr(r+1))):A=Te(1/r*(nr(1-o)+cr(r+1))),i=cr(r),J=1),J===0)if(br=1,u=1/r,ar=gR(2*o),S=ht*ar/lt(r*Jr),ar<bR)S+=(wR(S)+(ER(S)+OR(S)*u)*u)*u,A=r*Av(S),At=S,_=-lt(r/IR)*Te(-Jr*r*At*At)/bv(r),a=1/_;else return _R("Warning: Overflow problems in one or more steps of the computation."),NaN;return J<2&&(qt=SR(A,r,br,e,t,i,a,s)),qt}wv.exports=LR});var Fv=l((ED,Mv)=>{"use strict";var Ov=M(),RR=$e(),_v=W(),Tv=Ev();function PR(r,e,t){return Ov(r)||Ov(e)?NaN:e<RR?NaN:r>1||r<0?NaN:t===!0?r===0?_v:r===1?0:Tv(e,1-r,r):r===0?0:r===1?_v:Tv(e,r,1-r)}Mv.exports=PR});var Rv=l((OD,Lv)=>{"use strict";var CR=Fv();Lv.exports=CR});var Cv=l((_D,Pv)=>{"use strict";var HR=5e-324;Pv.exports=HR});var Wv=l((TD,Gv)=>{"use strict";var Hv=Rv(),kv=R(),kR=P(),GR=Cv(),WR=vi(),BR=mi();function UR(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,E,L,V,x,D,j,Q,N,_,ce;return t<n?u=Hv(t,e,!0):u=Hv(n,e,!1),u/=r,q=e/r,N=kR(1+q),b=N*N,w=b*N,A=b*b,E=w*b,L=w*w,V=A*w,x=A*A,D=E*A,c=E*E,Q=u-q,I=Q*Q,g=I*Q,S=I*I,j=N+1,v=j*j,m=j*v,p=v*v,d=(N+2)*(N-1)/(3*N),d+=(w+9*b+21*N+5)*Q/(36*b*j),d-=(A-13*w+69*b+167*N+46)*I/(1620*v*w),d-=(7*E+21*A+70*w+26*b-93*N-31)*g/(6480*m*A),d-=(75*L+202*E+188*A-888*w-1345*b+118*N+138)*S/(272160*p*E),y=(28*A+131*w+402*b+581*N+208)*(N-1)/(1620*j*w),y-=(35*L-154*E-623*A-1636*w-3983*b-3514*N-925)*Q/(12960*v*A),y-=(2132*V+7915*L+16821*E+35066*A+87490*w+141183*b+95993*N+21640)*I/(816480*E*m),y-=(11053*x+53308*V+117010*L+163924*E+116188*A-258428*w-677042*b-481940*N-105497)*g/(14696640*p*L),h=-((3592*V+8375*L-1323*E-29198*A-89578*w-154413*b-116063*N-29632)*(N-1))/(816480*E*v),h-=(442043*D+2054169*x+3803094*V+3470754*L+2141568*E-2393568*A-19904934*w-34714674*b-23128299*N-5253353)*Q/(146966400*L*m),h-=(116932*c+819281*D+2378172*x+4341330*V+6806004*L+10622748*E+18739500*A+30651894*w+30869976*b+15431867*N+2919016)*I/(146966400*p*V),f=u+d/r+y/(r*r)+h/(r*r*r),f<=0&&(f=GR),_=f-q*kv(f)+(1+q)*kv(1+q)-q,a=1/(1+q),s=f<q?a:0,o=f<q?1:a,ce=(s+o)/2,i=WR(_,q),BR(i,ce,s,o,32,100)}Gv.exports=UR});var Uv=l((MD,Bv)=>{"use strict";var B=T(),VR=ee(),bi=n0(),DR=ie(),Ii=Gr();function XR(r,e,t,n,a,i){var s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b;g=0,o=!1,v=e,c=VR(1,1-a),d=DR(1e7*e,1e7),m=0,u=d,f=d,p=i;do{if(m=g,f=u,u=d,I=r(v),g=I[0],S=I[1],b=I[2],p-=1,g===0)break;if(S===0?(m===0&&(v===t?e=n:e=t,m=r(e),d=e-v),bi(m)*bi(g)<0?d<0?d=(v-t)/2:d=(v-n)/2:d<0?d=(v-n)/2:d=(v-t)/2):b===0?d=g/S:(y=2*g,q=2*S-g*(b/S),B(q)<1&&B(y)>=B(q)*Ii?d=g/S:d=y/q,d*S/g<0&&(d=g/S,B(d)>2*B(e)&&(d=(d<0?-1:1)*2*B(e)))),s=B(d/f),s>.8&&s<2&&(d=d>0?(v-t)/2:(v-n)/2,B(d)>v&&(d=bi(d)*v),f=d*3),e=v,v-=d,v<t){if(B(t)<1&&B(v)>1&&Ii/B(v)<B(t)?h=1e3:h=v/t,B(h)<1&&(h=1/h),!o&&h>0&&h<3)d=.99*(e-t),v=e-d,o=!0;else if(d=(e-t)/2,v=e-d,v===t||v===n)break}else if(v>n){if(B(n)<1&&B(v)>1&&Ii/B(v)<B(n)?h=1e3:h=v/n,B(h)<1&&(h=1/h),!o&&h>0&&h<3)d=.99*(e-n),v=e-d,o=!0;else if(d=(e-n)/2,v=e-d,v===t||v===n)break}d>0?n=e:t=e}while(p&&B(v*c)<B(d));return v}Bv.exports=XR});var Dv=l((FD,Vv)=>{"use strict";var KR=ui().assign,JR=T(),YR=Gr(),Si=Pr();function $R(r,e,t,n){return a;function a(i){var s,o,u,f,c;return c=1-i,s=[0,0],KR(i,r,e,!0,n,s,1,0),f=s[0]-t,o=s[1],n&&(o=-o),c===0&&(c=Si*64),i===0&&(i=Si*64),u=o*(-(c*r)+(e-2)*i+1),JR(u)<c*i*YR&&(u/=c*i),n&&(u=-u),o===0&&(o=(n?-1:1)*Si*64),[f,o,u]}}Vv.exports=$R});var xv=l((LD,zv)=>{"use strict";var QR=_r(),Xv=rt(),wi=xr(),Kv=vr(),jR=g0(),Me=pn(),Jv=P(),ZR=T(),Yv=H(),Ar=k(),$v=qe(),zR=ie(),xR=kr(),Qv=R(),Ei=Pr(),jv=O0(),Zv=ur(),rP=M9(),eP=R9(),tP=d8(),nP=Wv(),iP=Uv(),aP=Dv(),sP=32,oP=1e3,ue=[0,0,0,0,0];function uP(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,E,L,V,x,D,j,Q,N,_;if(i=!1,n===0)return[1,0];if(t===0)return[0,1];if(r===1){if(e===1)return[t,1-t];y=e,e=r,r=y,y=n,n=t,t=y,i=!0}if(N=0,o=0,f=1,r===.5){if(e===.5)return N=$v(t*jv),N*=N,_=$v(n*jv),_*=_,[N,_];e>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i)}if(e===.5&&r>=.5&&t!==1)E={},N=rP(r,t,E),_=E.value;else{if(e===1)return t<n?r>1?(N=Ar(t,1/r),_=-wi(Qv(t)/r)):(N=Ar(t,1/r),_=1-N):(N=Yv(Kv(-n)/r),_=-wi(Kv(-n)/r)),i&&(y=_,_=N,N=y),[N,_];if(r+e>5)t>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),m=xR(r,e),v=zR(r,e),Jv(m)>v-m&&m>5?(N=eP(r,e,t),_=1-N):(D=r+e,u=jR(Jv(r/D)),s=m/D,s>=.2&&s<=.8&&D>=10?(d=Ar(t,1/r),d<.0025&&r+e<200?N=d*Ar(r*Me(r,e),1/r):N=tP(t,D,u),_=1-N):(r<e&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),p=0,e<2&&(p=Me(r,e)),p===0?_=1:(_=Ar(e*n*p,1/e),N=1-_)),_>1e-5&&(N=nP(r,e,t,n),_=1-N));else if(r<1&&e<1){if(A=(1-r)/(2-r-e),g=Xv(A,r,e)-t,ZR(g)/t<Zv*3)return i?[1-A,A]:[A,1-A];g<0&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i,A=1-A),w=Ar(r*t*Me(r,e),1/r),N=w/(1+w),_=1/(1+w),N>A&&(N=A),f=A}else r>1&&e>1?(A=(r-1)/(r+e-2),h=(e-1)/(r+e-2),b=Xv(A,r,e)-t,b<0&&(y=e,e=r,r=y,y=n,n=t,t=y,y=h,h=A,A=y,i=!i),S=Qv(t*r*Me(r,e))/r,N=Yv(S),_=N<.9?1-N:-wi(S),e<r&&N<.2&&(q=r-1,I=e-1,L=r*r,V=r*L,x=e*e,ue[0]=0,ue[1]=1,ue[2]=I/q,q*=q,ue[3]=I*(3*r*e+5*e+L-r-4)/(2*(r+2)*q),q*=r+1,ue[4]=I*(33*r*x+31*x+8*L*x-30*r*e-47*e+11*L*e+6*V*e+18+4*r-V+L*L-10*L),ue[4]/=3*(r+3)*(r+2)*q,N=QR(ue,N)),N>A&&(N=A),f=A):(e<r&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),Ar(t,1/r)<.5?(N=Ar(t*r*Me(r,e),1/r),N===0&&(N=Ei),_=1-N):(_=Ar(1-Ar(t,e*Me(r,e)),1/e),_===0&&(_=Ei),N=1-_))}return N>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,y=_,_=N,N=y,i=!i,j=1-f,Q=1-o,o=j,f=Q),o===0&&(i?(o=Zv,N<o&&(N=o)):o=Ei,N<o&&(N=o)),a=sP,N<1e-50&&(r<1||e<1)&&(a*=3,a/=2),c=aP(r,e,t<n?t:n,t>=n),N=iP(c,N,o,f,a,oP),N===o&&(N=0),i?[1-N,N]:[N,1-N]}zv.exports=uP});var Oi=l((RD,rp)=>{"use strict";var lP=xv();rp.exports=lP});var np=l((PD,tp)=>{"use strict";var cP=Oi(),ep=M(),fP=n0(),vP=P();function pP(r,e){var t,n;return ep(e)||ep(r)||e<=0||r<0||r>1?NaN:(t=r>.5?1-r:r,n=cP(e/2,.5,2*t,1-2*t),fP(r-.5)*vP(e*n[1]/n[0]))}tp.exports=pP});var sp=l((CD,ap)=>{"use strict";var mP=li(),dP=Oi(),ip=M(),yP=n0(),qP=P();function gP(r){if(ip(r)||r<=0)return mP(NaN);return e;function e(t){var n,a;return ip(t)||t<0||t>1?NaN:(n=t>.5?1-t:t,a=dP(r/2,.5,2*n,1-2*n),yP(t-.5)*qP(r*a[1]/a[0]))}}ap.exports=gP});var lp=l((HD,up)=>{"use strict";var hP=Qr(),op=np(),NP=sp();hP(op,"factory",NP);up.exports=op});function Vi(r){let{run:e,sha:t,subject:n,base:a,at:i,service:s,release:o,machine:u,cells:f}=r,[c,v,m]=u;return{run:e,sha:t,subject:n,base:a,recordedAt:i,service:s,release:o,machine:{cpuModel:c,cores:v,runnerImage:m},points:Object.entries(f).flatMap(([p,d])=>Object.entries(d).flatMap(([y,[h,q]])=>Object.entries(q).map(([I,g])=>({cell:p,scenario:y,metric:I,scenarioHash:h,...Kp(g)}))))}}function Kp(r){let[e,t,n,a,i,s]=r;return{value:e,step:t!==null&&n!==null&&a!==null?{estimate:t,standardError:n,degreesOfFreedom:a}:null,calibrated:i,levelError:s}}function fe(r){return Z[r].scale==="difference"}var Z={throughput:{name:"throughput",title:"throughput",unit:"req/s",scale:"ratio",better:"higher",gates:!0,description:"Correct answers a second."},cpu:{name:"cpu",title:"CPU per request",unit:"\xB5s",scale:"ratio",better:"lower",gates:!0,description:"CPU time of the whole server process tree, user and system, per answer."},p50:{name:"p50",title:"p50",unit:"ms",scale:"ratio",better:"lower",gates:!0,description:"Median latency."},p90:{name:"p90",title:"p90",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"90th percentile of the latency over a launch."},p99:{name:"p99",title:"p99",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"99th percentile of the latency over a launch; its power is low."},max:{name:"max",title:"max",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"The slowest answer of a launch."},memory:{name:"memory",title:"memory",unit:"MiB",scale:"ratio",better:"lower",gates:!0,description:"Peak memory of the server process tree over a launch, for as many answers of both revisions; what processes share counts once."},growth:{name:"growth",title:"memory growth",unit:"B/req",scale:"difference",better:"lower",gates:!0,description:"What a request leaves behind in the memory of the server process tree: a leak, where it never ends."},ready:{name:"ready",title:"time until ready",unit:"s",scale:"ratio",better:"lower",gates:!1,description:"From the start of the server to its first run of correct answers."},connects:{name:"connects",title:"connects per request",unit:"1/req",scale:"ratio",better:"lower",gates:!1,description:"New connections per answer: 1 where the server closes after each."}};var f0=class{#r=[];#s=new Map;#e=new Map;#n=[];#t=new Map;#o;constructor(e){this.#o=new Map(Object.entries(e).map(([t,n])=>[n,t]))}get size(){return this.#r.length}add(e){if(this.#s.has(e.run))return;let{points:t,...n}=Vi({...e,cells:{}}),a=this.#r.length;this.#s.set(e.run,a),this.#r.push({...n,release:n.release??this.#o.get(n.sha)??null});for(let[i,s]of Object.entries(e.cells))for(let[o,[u,f]]of Object.entries(s)){let c=this.#u(u);for(let[v,m]of Object.entries(f)){let p=this.#a({cell:i,scenario:o,metric:v});p.run.push(a),p.hash.push(c);for(let d of m)p.figures.push(d??Number.NaN)}}}keys(){return[...this.#e.values()].map(({key:e})=>e)}entries(e,t){let n=this.#e.get(Di(e));return n===void 0?[]:n.run.flatMap((a,i)=>{let s=this.#r[a];return s===void 0||t?.has(a)===!1?[]:{...s,points:[this.#i(n,i)]}})}newest(e){let t=this.#r.map((i,s)=>s).sort((i,s)=>this.#l(s,i)),n=this.#r[t[0]??0],a=t.findIndex(i=>{let s=this.#r[i];return s?.release!=null&&s.sha!==n?.sha});return new Set(t.slice(0,Math.max(e,a+1)))}#i({key:e,hash:t,figures:n},a){let i=c=>{let v=n[6*a+c];return Number.isNaN(v)?null:v},[s,o,u]=[i(1),i(2),i(3)],f=s!==null&&o!==null&&u!==null;return{...e,scenarioHash:this.#n[t[a]??-1]??"",value:i(0),step:f?{estimate:s,standardError:o,degreesOfFreedom:u}:null,calibrated:i(4),levelError:i(5)}}#a(e){let t=Di(e),n=this.#e.get(t);if(n!==void 0)return n;let a={key:e,run:[],hash:[],figures:[]};return this.#e.set(t,a),a}#u(e){let t=this.#t.get(e);return t!==void 0?t:(this.#t.set(e,this.#n.length),this.#n.push(e)-1)}#l(e,t){let[n,a]=[this.#r[e]?.recordedAt??"",this.#r[t]?.recordedAt??""];return n===a?e-t:n<a?-1:1}},Xi=Object.keys(Z);function Di({cell:r,scenario:e,metric:t}){return JSON.stringify([r,e,t])}function fr(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}function rr(r,e){if(!fr(r))return!1;let t=Object.keys(r);return t.length===e.size&&t.every(n=>e.has(n))}function Re(r,e){return fr(r)&&!Object.hasOwn(r,"__proto__")&&Object.keys(r).length<=2e4&&Object.entries(r).every(([t,n])=>U(t)&&e(n))}function v0(r,e){return Array.isArray(r)&&r.length===e}function U(r){return typeof r=="string"&&r.length<=500}function Mr(r){return typeof r=="string"&&/^[0-9a-f]{7,64}$/.test(r)}function p0(r){return typeof r=="string"&&/^[\w.-]{1,300}$/.test(r)}function ve(r){if(typeof r!="string"||!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(r))return!1;let e=new Date(r);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===r.slice(0,10)}function Fr(r){return Number.isSafeInteger(r)&&r>=0}function sr(r,e){return r===null||e(r)}var Yp=new Set(["id","service","cell","scenario","reason","by","at","pull","head","until","effects"]),$p=new Set(["cell","scenario","metric","estimate"]),Qp=new Set(["date"]),jp=new Set(["version"]);function Ki(r){let e;try{e=JSON.parse(r)}catch{return[]}return!fr(e)||e.version!==1?[]:Array.isArray(e.acceptances)?e.acceptances.filter(Zp):[]}function Zp(r){return rr(r,Yp)&&[r.id,r.service,r.by].every(U)&&typeof r.reason=="string"&&r.reason.length<=1e3&&sr(r.cell,U)&&sr(r.scenario,U)&&ve(r.at)&&sr(r.pull,Fr)&&Mr(r.head)&&sr(r.until,zp)&&Array.isArray(r.effects)&&r.effects.every(xp)}function zp(r){return rr(r,Qp)&&U(r.date)||rr(r,jp)&&U(r.version)}function xp(r){return rr(r,$p)&&U(r.cell)&&U(r.scenario)&&U(r.metric)&&Object.hasOwn(Z,r.metric)&&Number.isFinite(r.estimate)}function Ji(r){let e;try{e=JSON.parse(r)}catch{return null}return fr(e)&&rm(e.version)?"newer":am(e)?e:null}function rm(r){return Number.isInteger(r)&&r>1}var em=new Set(["version","services","releases"]),tm=new Set(["name","slug","files","entries","newest"]),nm=new Set(["name","entries","bytes"]),im=new Set(["run","sha","at"]);function am(r){return rr(r,em)&&r.version===1&&Yi(r.services,1e3,sm)&&Re(r.releases,Mr)}function sm(r){return rr(r,tm)&&U(r.name)&&typeof r.slug=="string"&&/^\w[\w.-]{0,99}$/.test(r.slug)&&Yi(r.files,2e4,om)&&Fr(r.entries)&&sr(r.newest,um)}function om(r){return rr(r,nm)&&typeof r.name=="string"&&/^\d{4}-\d\d(-[1-9]\d{0,4})?\.jsonl$/.test(r.name)&&Fr(r.entries)&&Fr(r.bytes)}function um(r){return rr(r,im)&&p0(r.run)&&Mr(r.sha)&&ve(r.at)}function Yi(r,e,t){return Array.isArray(r)&&r.length<=e&&r.every(t)}var lm=new Set(["v","run","sha","subject","base","at","service","release","machine","cells"]);function $i(r){let e;try{e=JSON.parse(r)}catch{return null}return cm(e)?e:null}function cm(r){return rr(r,lm)&&r.v===1&&p0(r.run)&&Mr(r.sha)&&U(r.subject)&&sr(r.base,Mr)&&ve(r.at)&&U(r.service)&&sr(r.release,U)&&fm(r.machine)&&Re(r.cells,vm)}function fm(r){return v0(r,3)&&U(r[0])&&Fr(r[1])&&sr(r[2],U)}function vm(r){return Re(r,e=>v0(e,2)&&U(e[0])&&pm(e[1]))}function pm(r){return fr(r)&&Object.entries(r).every(([e,t])=>Object.hasOwn(Z,e)&&mm(t))}function mm(r){if(!v0(r,6))return!1;let[e,t,n,a,i,s]=r;return pe(e)&&pe(t)&&pe(n)&&(n===null||n>=0)&&pe(a)&&(a===null||a>0)&&pe(i)&&pe(s)&&(s===null||s>=0)}function pe(r){return r===null||Number.isFinite(r)}var dm=12e6,ym=64e6,d0=class{#r;#s="";#e=null;#n=null;#t=null;#o=[];#i=new Set;#a=0;constructor(e){this.#r=e}get columns(){return this.#t}get accepted(){return this.#o}async open(e){this.#s=e;let t=await bt(new URL("index.json",e)),n=t===null?null:Ji(t);if(n===null||n==="newer"){this.#r({kind:"problem",message:t===null?qm:gm[n??"broken"]});return}this.#e=n,this.#o=Ki(await bt(new URL("accepted.json",e))??"");let a=n.services.map(({name:i,entries:s})=>({name:i,entries:s}));this.#r({kind:"services",services:a})}async load(e,t){let n=this.#e?.services.find(i=>i.name===e);if(n===void 0||this.#e===null)return;n!==this.#n&&this.#u(n,this.#e);let a=0;for(let i of n.files.toReversed()){if(this.#i.has(i.name))continue;if(!t&&a>=dm)break;this.#i.add(i.name),a+=i.bytes;let s=await bt(new URL(`${n.slug}/${i.name}`,this.#s));if(n!==this.#n)return;s===null?this.#a+=1:this.#l(s,n),this.#c(n,!1)}this.#c(n,!0)}#u(e,{releases:t}){this.#n=e,this.#t=new f0(t),this.#i=new Set,this.#a=0}#l(e,{name:t}){let n=0;for(;n<e.length;){let a=e.indexOf(`
`,n),i=e.slice(n,a===-1?void 0:a);if(n=a===-1?e.length:a+1,i==="")continue;let s=$i(i);s?.service===t?this.#t?.add(s):this.#a+=1}}#c(e,t){let n=e.files.filter(a=>!this.#i.has(a.name));this.#r({kind:"loaded",keys:this.#t?.keys()??[],progress:{service:e.name,idle:t,skipped:this.#a,runs:this.#t?.size??0,rest:{runs:n.reduce((a,{entries:i})=>a+i,0),bytes:n.reduce((a,{bytes:i})=>a+i,0)}}})}},qm="There is no history yet: it begins with the first run that `gaitkeeper record` stores.",gm={newer:"A newer Gaitkeeper wrote the history. Record once with it, and this page is renewed too.",broken:"history/index.json is damaged. `gaitkeeper history --rebuild` makes it anew from the runs."};async function bt(r){let e=await fetch(r,{credentials:"omit",cache:"no-cache"});return!e.ok||Number(e.headers.get("content-length")??0)>ym?null:e.text()}function It(r){let e=r.map((a,i)=>i);e.sort((a,i)=>r[a]-r[i]);let t=new Array(r.length),n=0;return e.forEach((a,i)=>{n=Math.max(n,(r.length-i)*r[a]),t[a]=Math.min(1,n)}),t}var cp=Ui(bf(),1),fp=Ui(lp(),1),vp=1e10;function le(r,e=0){let t=Math.abs(r.estimate-e);return t===0?1:Math.min(1,2*_i(-t/r.standardError,r.degreesOfFreedom))}function Yr(r,e){let t=AP(r,e);return{lower:r.estimate-t,upper:r.estimate+t}}function AP(r,e){return r.standardError===0?0:r.standardError*ct(1-e,r.degreesOfFreedom)}function ct(r,e){return-(0,fp.default)(r/2,Math.min(e,vp))}function _i(r,e){return r===Number.NEGATIVE_INFINITY?0:r>0?1-_i(-r,e):(0,cp.default)(r,Math.min(e,vp))}function Ti({points:r,metric:e}){let t=r.findLast(({index:i})=>i!==null);if(t===void 0||fe(e))return null;let n=r.findLast(({release:i,index:s,sha:o})=>i!==null&&s!==null&&o!==t.sha);if(n===void 0||r.indexOf(n)>r.indexOf(t))return null;let a={...IP(n,t),degreesOfFreedom:Number.POSITIVE_INFINITY};return{release:n.release??"",from:n.sha,to:t.sha,estimate:a.estimate,standardError:a.standardError,...Yr(a,.95)}}function pp(r,e){let t=r.map(s=>Ti(s)),n=t.filter(s=>s!==null),a=It(n.map(SP)),i=new Map(n.map((s,o)=>[s,a[o]??1]));return r.map((s,o)=>{let u=t[o]??null;if(u===null)return{trend:s,since:null,standing:"unknown"};if(!((i.get(u)??1)<bP&&Math.abs(u.estimate)>e))return{trend:s,since:u,standing:"unchanged"};let c=Z[s.metric].better==="higher";return{trend:s,since:u,standing:u.estimate>0===c?"improved":"regressed"}})}var bP=.01;function IP(r,e){let[t,n]=[r.standardError??0,e.standardError??0],a=n>=t?n**2-t**2:n**2+t**2;return{estimate:(e.index??0)-(r.index??0),standardError:Math.sqrt(a)}}function SP({estimate:r,standardError:e}){return e===0?1:le({estimate:r,standardError:e,degreesOfFreedom:Number.POSITIVE_INFINITY})}function mp(r,e){return r===e?0:r<e?-1:1}var Mi={sameModel:.03,otherModel:.08,degreesOfFreedom:2};function dp(r){let e=Map.groupBy(r,({entry:i})=>i.sha),t=new Map,n=0,a=null;for(let i of wP(e)){let s=e.get(i)??[],o=EP(s,t),u=o.at(-1)??TP(a,s);u.base===null&&(n+=1);let{index:f=0,variance:c=0,chain:v=n}=u.base??{},m={sha:i,runs:s,edges:o,link:u,chain:v,position:t.size,index:f+u.estimate,variance:c+u.variance};t.set(i,m),a=m}return[...t.values()]}function wP(r){let e=new Set,t=new Set;for(let n of r.keys()){let a=[n];for(let i=a.at(-1);i!==void 0;i=a.at(-1)){let s=t.has(i)?[]:(r.get(i)??[]).map(({entry:u})=>u.base);t.add(i);let o=s.filter(u=>u!==null&&r.has(u)&&!t.has(u));o.length>0?a.push(...o):e.add(a.pop())}}return e}function EP(r,e){return[...Map.groupBy(r,({entry:t})=>t.base??"")].flatMap(([t,n])=>{let a=e.get(t),i=n.filter(({point:s})=>s.scenarioHash===_P(a));return a===void 0?[]:OP(a,i)}).sort((t,n)=>t.base.position-n.base.position)}function OP(r,e){let t=e.flatMap(({point:{step:s}})=>s===null||s.standardError===0?[]:s);if(t.length===0)return[];let n=t.map(({standardError:s})=>s**-2),a=n.reduce((s,o)=>s+o,0),i=t.reduce((s,{estimate:o},u)=>s+o*(n[u]??0),0);return[{base:r,kind:"paired",estimate:i/a,variance:1/a,reason:null,degreesOfFreedom:t.reduce((s,o)=>s+o.degreesOfFreedom,0)}]}function _P(r){return r?.runs.at(-1)?.point.scenarioHash}function TP(r,e){let[t,n]=[r?.runs.at(-1),e.at(-1)];if(r===null||t===void 0||n===void 0)return Fi("first",null);if(t.point.scenarioHash!==n.point.scenarioHash)return Fi("none","the scenario was changed");let[a,i]=[t.point.calibrated,n.point.calibrated];if(a===null||i===null)return Fi("none","nothing was measured beside both");let o=t.entry.machine.cpuModel===n.entry.machine.cpuModel?Mi.sameModel:Mi.otherModel;return{base:r,kind:"calibrated",estimate:i-a,variance:2*o**2,degreesOfFreedom:Mi.degreesOfFreedom,reason:null}}function Fi(r,e){return{base:null,kind:r,estimate:0,variance:0,degreesOfFreedom:1,reason:e}}function Fe(r){if(r.length===0)throw new RangeError("a mean needs at least one value");return qp(r)/r.length}function yp(r){if(r.length<2)throw new RangeError("a variance needs at least two values");let e=Fe(r);return qp(r.map(t=>(t-e)**2))/(r.length-1)}function qp(r){let e=0;for(let t of Float64Array.from(r).sort())e+=t;return e}var MP=24,FP=4,Np=8;function Ap(r){let e=r.flatMap((o,u)=>o===null?[]:{...o,at:u}),n=[...Map.groupBy(e,({group:o})=>o).values()].filter(o=>o.length>Np).map(o=>{let u=o.map(c=>c.at),f=Float64Array.from(o,({value:c})=>c);return{at:u,values:f,sums:gp(u,f,r.length)}}),a=n.reduce((o,{at:u})=>o+u.length,0);if(a<MP)return null;let i=2*(a-n.length)/3,s=PP(n.map(({values:o})=>o));return{subtract(o,u,f){for(let c of n){let{at:v,values:m}=c;v.forEach((p,d)=>{m[d]=m[d]-f*LP(p,o,u)}),c.sums=gp(v,m,r.length)}},ramp(o,u){let f=Li(n,o,u);if(f.weight<1e-9)return null;let c=f.weight/s;return{estimate:f.estimate,standardError:Math.sqrt(1/c),degreesOfFreedom:i,precision:c}},jumps(o,u){let{explained:f}=Li(n,o,u);return RP(n,o,u)+FP*s>f}}}function gp(r,e,t){let n=a=>{let i=new Float64Array(t+1);r.forEach((s,o)=>{i[s+1]=a(s,e[o])});for(let s=1;s<=t;s++)i[s]=i[s]+i[s-1];return i};return{count:n(()=>1),place:n(a=>a),square:n(a=>a*a),value:n((a,i)=>i),product:n((a,i)=>a*i)}}function LP(r,e,t){return Math.min(1,Math.max(0,(r-e)/(t-e)))}function Li(r,e,t){let[n,a]=[0,0];for(let{sums:s}of r){let o=y=>ft(y,t)-ft(y,e),u=t-e,[f,c]=[o(s.count),o(s.place)],v=c0(s.count)-ft(s.count,t),m=(c-e*f)/u+v,p=(o(s.square)-2*e*c+e*e*f)/u**2+v,d=(o(s.product)-e*o(s.value))/u+(c0(s.value)-ft(s.value,t));a+=p-m*m/c0(s.count),n+=d-m*c0(s.value)/c0(s.count)}let i=a<1e-9?0:n/a;return{estimate:i,weight:a,explained:i*n}}function ft(r,e){return r[Math.min(r.length-1,Math.max(0,e))]}function c0(r){return r[r.length-1]}function RP(r,e,t){let n=t-e,a=Math.max(1,Math.floor(n/16)),i=0;for(let s=e+1-(n>>1);s<=t+(n>>1);s+=a)i=Math.max(i,Li(r,s-1,s).explained);return i}function PP(r){let[e,t]=[hp(r,1),hp(r,Np)],n=Math.min(.9,Math.max(0,1-e/t));return Math.max(Math.max(e,t)*(1+n)/(1-n),1e-8)}function hp(r,e){let t=r.flatMap(n=>[...n.slice(e)].map((a,i)=>(a-n[i])**2/2));return Fe(t)}function Ri(r){let e=0,t=r;for(;t<10;t++)e-=1/t;let n=1/(t*t),a=n*(1/12-n*(1/120-n*(1/252-n*(1/240-n/132))));return e+Math.log(t)-1/(2*t)-a}function Pi(r){let e=0,t=r;for(;t<10;t++)e+=1/(t*t);let n=1/(t*t),a=n*(1/6-n*(1/30-n*(1/42-n*(1/30-5*n/66))));return e+1/t+n/2+a/t}function CP(r){let e=0,t=r;for(;t<10;t++)e-=2/(t*t*t);let n=1/(t*t),a=n*n*(1/2-n*(1/6-n*(1/6-n*(3/10-5*n/6))));return e-n-n/t-a}function bp(r){if(r>1e7)return 1/Math.sqrt(r);if(r<1e-6)return 1/r;let e=.5+1/r;for(let t=0;t<50;t++){let n=Pi(e),a=n*(1-n/r)/CP(e);if(e+=a,-a/e<1e-10)break}return e}function vt(r){return HP(r,.5)}function HP(r,e){if(r.length===0)throw new RangeError("a quantile needs at least one value");if(!(e>=0&&e<=1))throw new RangeError(`a quantile's p is between 0 and 1, not ${e}`);let t=Float64Array.from(r).sort(),n=e*(t.length-1),a=Math.floor(n),i=t[a],s=t[Math.min(a+1,t.length-1)];return i+(n-a)*(s-i)}var kP=2;function Ip(r,e=kP){if(r.length<2)return[...r];let t=BP(WP(r));return r.map((n,a)=>GP(n,UP(t[a],e)))}function GP(r,e){let t=r.degreesOfFreedom+e.degreesOfFreedom;return{variance:(e.variance*e.degreesOfFreedom+r.variance*r.degreesOfFreedom)/t,degreesOfFreedom:t}}function WP(r){let e=Math.max(1e-5*vt(r.map(t=>t.variance)),1e-300);return r.map(t=>{let n=t.degreesOfFreedom/2;return{log:Math.log(Math.max(t.variance,e))-Ri(n)+Math.log(n),variance:Pi(n)}})}function BP(r){let e=r.length,t=Fe(r.map(({log:i})=>i)),n=Fe(r.map(i=>i.variance)),a=yp(r.map(({log:i})=>i))*(e-1);return r.map(i=>{let s=i.log-t,o=Math.max(0,a-s**2*(e/(e-1))),u=(n*e-i.variance)/(e-1);return{mean:t-s/(e-1),excess:e>2?o/(e-2)-u:null}})}function UP(r,e){let t=Math.min(e,VP(r)),n=t/2;return{variance:Math.exp(r.mean+Ri(n)-Math.log(n)),degreesOfFreedom:t}}function VP({excess:r}){return r===null?1:r>0?2*bp(r):Number.POSITIVE_INFINITY}var DP=8,Ci={single:2,stretch:4,span:4},XP=4.5,KP=16;function wp(r,{alpha:e,relevant:t},n={}){let a=JP(r),s=a.flatMap((c,v)=>YP(c,v,r.length)).filter(c=>c.pValue<=e&&Math.abs(c.estimate)>=t),o=n.levels===void 0?null:Ap(n.levels);for(let{from:c,to:v,estimate:m}of s)o?.subtract(c,v,m);let u=c=>c.pValue<=e&&Math.abs(c.estimate)>=t;for(let[c,v]of $P(s,r.length))f(c,v);for(let c of n.spans??[]){let v=xP(c,s,n.spans?.length??0);v!==null&&u(v)&&s.push(v)}return s.sort((c,v)=>c.from-v.from);function f(c,v){let m=QP(a,c,v,o);m===null||!u(m)||(s.push(m),o?.subtract(m.from,m.to,m.estimate),f(c,m.from),f(m.to,v))}}function JP(r){return Ip(r,DP).map((e,t)=>{let{estimate:n}=r[t],a={...e,estimate:n,standardError:Math.sqrt(e.variance)};return{...a,z:Ep(a),precision:1/e.variance}})}function Ep(r){let e=Math.max(le(r),1e-300);return Math.sign(r.estimate)*ct(e,Number.POSITIVE_INFINITY)}function YP(r,e,t){let n=Math.min(1,Ci.single*t*le(r)),{estimate:a,standardError:i,degreesOfFreedom:s}=r,o={estimate:a,standardError:i,degreesOfFreedom:s};return{kind:"step",from:e,to:e+1,...o,pValue:n}}function $P(r,e){let t=[0,...r.flatMap(({from:n,to:a})=>[n,a]),e];return t.flatMap((n,a)=>a%2===0?[[n,t[a+1]]]:[])}function QP(r,e,t,n){let a=ZP(r),i=({z:o,from:u,to:f})=>o**2/2-Math.log(r.length/(f-u)),s=null;for(let[o,u]of jP(e,t)){let f=s===null?Number.NEGATIVE_INFINITY:i(s),c=Sp(a,o,u,n);if(i(c)<=f)continue;let v=c.byLevels&&n?.jumps(o,u)?Sp(a,o,u,null):c;i(v)>f&&(s=v)}return s===null?null:zP(s,r.length)}function*jP(r,e){for(let t=2;t<=e-r;t=Math.max(t+1,Math.floor(t*1.25))){let n=Math.max(1,Math.floor(t/4));for(let a=r;a+t<=e;a+=n)yield[a,a+t]}}function ZP(r){let e=t=>{let n=new Float64Array(r.length+1);return r.forEach((a,i)=>{n[i+1]=n[i]+t(a)}),n};return{weighted:e(({z:t,precision:n})=>t*Math.sqrt(n)),estimates:e(({estimate:t,precision:n})=>t*n),precision:e(({precision:t})=>t)}}function Sp(r,e,t,n){let a=m=>m[t]-m[e],i=t-e,s=a(r.precision),o={from:e,to:t,z:a(r.weighted)/Math.sqrt(s),byLevels:!1,estimate:i*a(r.estimates)/s,precision:s/i**2},u=i<KP?null:n?.ramp(e,t)??null;if(u===null)return o;let f=o.precision+u.precision,[c,v]=[Math.sqrt(o.precision),Math.sqrt(u.precision)];return{from:e,to:t,byLevels:!0,precision:f,z:(c*o.z+v*Ep(u))/Math.sqrt(f),estimate:(o.estimate*o.precision+u.estimate*u.precision)/f}}function zP({from:r,to:e,z:t,estimate:n,precision:a},i){let s=XP*Math.log2(Math.max(2,i))*i/(e-r),o={estimate:t,standardError:1,degreesOfFreedom:Number.POSITIVE_INFINITY};return{kind:"drift",from:r,to:e,estimate:n,standardError:1/Math.sqrt(a),degreesOfFreedom:Number.POSITIVE_INFINITY,pValue:Math.min(1,Ci.stretch*s*le(o))}}function xP(r,e,t){if(e.some(({kind:u,from:f,to:c})=>u==="drift"&&f<r.to&&c>r.from))return null;let n=e.filter(({from:u,to:f})=>u>=r.from&&f<=r.to),a=n.reduce((u,f)=>u-f.estimate,r.estimate),i=n.reduce((u,f)=>u+f.standardError**2,r.variance),s={estimate:a,standardError:Math.sqrt(i),degreesOfFreedom:r.degreesOfFreedom},o=Math.min(1,Ci.span*t*le(s));return{kind:"drift",from:r.from,to:r.to,...s,pValue:o}}var rC=2e3;function Op(r,e,t){let n=eC(r.find(({sha:s})=>s===e)),a=n.slice(1).map(({link:s})=>s),i={levels:tC(n),spans:nC(n)};return wp(a,t,i).map(s=>iC(s,n))}function eC(r){let e=[];for(let t=r;t&&e.length<=rC;t=t.link.base??void 0)e.push(t);return e.reverse()}function tC(r){return r.map(({runs:e})=>{let t=e.findLast(({point:s})=>s.calibrated!==null),n=t?.point.calibrated??null;if(t===void 0||n===null)return null;let{cpuModel:a,cores:i}=t.entry.machine;return{value:n,group:JSON.stringify([a,i])}})}function nC(r){let e=new Map(r.map(({sha:t},n)=>[t,n]));return r.flatMap((t,n)=>t.edges.flatMap(a=>{let i=e.get(a.base.sha);return a===t.link||i===void 0||n-i<2?[]:[{...a,from:i,to:n}]}))}function iC(r,e){let{kind:t,from:n,to:a,estimate:i,pValue:s}=r;return{kind:t,from:e[n]?.sha??"",to:e[a]?.sha??"",commits:a-n,estimate:i,...Yr(r,.95),pValue:s}}function pt(r,{threshold:e=aC,among:t=1,search:n=!0}={}){let a=r.toSorted((u,f)=>mp(u.recordedAt,f.recordedAt)),i=[...oC(a)],s=i.filter(([u])=>u!==void 0&&_p(u.point.metric)),o={alpha:sC/Math.max(t,s.length),relevant:Math.log1p(e)};return i.map(u=>uC(u,n?o:null))}var aC=.03,sC=.01;function _p(r){return Z[r].gates&&!fe(r)}function oC(r){let e=r.flatMap(t=>t.points.map(n=>({entry:t,point:n})));return Map.groupBy(e,({entry:t,point:n})=>JSON.stringify([t.service,n.cell,n.scenario,n.metric])).values()}function uC(r,e){let t=dp(r),n=t.find(({sha:s})=>s===r.at(-1)?.entry.sha)?.chain??0,[{entry:a,point:i}]=r;return{service:a.service,cell:i.cell,scenario:i.scenario,metric:i.metric,points:t.flatMap(s=>lC(s,s.chain===n?null:cC(s,t))),changes:e!==null&&_p(i.metric)?Op(t,r.at(-1)?.entry.sha,e):[]}}function lC(r,e){let t=e===null;return r.runs.map(({entry:n,point:a})=>({run:n.run,sha:n.sha,recordedAt:n.recordedAt,release:n.release,value:a.value,index:t?r.index:null,standardError:t?Math.sqrt(r.variance):null,link:r.link.kind,reason:e}))}function cC({chain:r},e){let t=e.find(a=>a.chain>r);return`From here on it is another trend: ${t?.link.reason??"nothing was measured beside both"}${t?` at ${t.sha.slice(0,9)}`:""}.`}var Tp=["p50","p90","p99","max"];var Hi=60,fC=.02;function Mp(r,e){let t=r.newest(Hi),a=r.keys().filter(i=>i.metric===e).flatMap(i=>pt(r.entries(i,t),{search:!1}));return pp(a,fC).map(({trend:i,since:s,standing:o})=>({key:{cell:i.cell,scenario:i.scenario,metric:e},value:i.points.findLast(({value:u})=>u!==null)?.value??null,since:s,standing:o,line:i.points.flatMap(({index:u})=>u??[]).slice(-Hi)}))}function Fp(r){let e=r.newest(Hi);return r.keys().filter(({metric:n})=>n==="p50").flatMap(({cell:n,scenario:a})=>{let i=r.entries({cell:n,scenario:a,metric:"p50"},e).reduce(vC,null);if(i===null)return[];let s=Tp.flatMap(o=>{let f=r.entries({cell:n,scenario:a,metric:o},e).find(({run:c})=>c===i.run)?.points[0]?.value??null;return f===null||f<=0?[]:[{metric:o,value:f}]});return s.length===0?[]:[{cell:n,scenario:a,run:i.run,quantiles:s}]})}function vC(r,e){return r===null||e.recordedAt>=r.recordedAt?e:r}function Lp(r,{run:e,cell:t,scenario:n}){return Xi.flatMap(a=>(r.entries({cell:t,scenario:n,metric:a}).find(s=>s.run===e)?.points??[]).map(({value:s,step:o})=>{let f=o!==null&&o.standardError>0?{middle:o.estimate,...Yr(o,.95)}:null;return{metric:a,value:s,change:f}}))}function Rp(r){let[,e,t]=/^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(r)??[],n=e??t;return n===void 0?null:Number(n)}var bX=Math.log(1.25);var Pp=2,cK=1/20;function Cp({cell:r,scenario:e},t){return(r===null||r===t.cell)&&(e===null||e===t.scenario)}function Hp({id:r,by:e,reason:t,until:n,at:a}){return{id:r,by:e,reason:t,until:n,at:a}}function kp(r,e,t){if(t.length===0||r.changes.length===0)return r;let n=mC(r,e,t);return{...r,changes:r.changes.map(a=>{let i=n(a);return i===null?a:{...a,accepted:i}})}}function mC(r,e,t){let n=new Map(r.points.map(({sha:s},o)=>[s,o])),a=new Map(e.flatMap(({sha:s,subject:o})=>{let u=Rp(o);return u===null?[]:[[u,s]]})),i=t.flatMap(s=>{if(s.service!==r.service||!Cp(s,r))return[];let o=s.pull===null?void 0:a.get(s.pull),u=n.get(s.head)??n.get(o??"");return u===void 0?[]:[{acceptance:s,at:u}]});return({from:s,to:o,estimate:u})=>{let[f,c]=[n.get(s)??-1,n.get(o)??-1],v=i.find(({acceptance:m,at:p})=>f<p&&(p<=c||dC(r,c,p))&&yC(m,r,u));return v===void 0?null:Hp(v.acceptance)}}function dC({points:r},e,t){let n=r[t];return n===void 0||n.release===null?!1:!r.slice(e,t).some(({release:a,sha:i})=>a!==null&&i!==n.sha)}function yC({effects:r},{cell:e,scenario:t,metric:n},a){let i=r.find(s=>s.cell===e&&s.scenario===t&&s.metric===n);return i===void 0||i.estimate*a<=0?!1:Math.abs(a)<=Pp*Math.abs(i.estimate)}function ki(r,e,{accepted:t=[],...n}){let[a]=pt(e,n),i=a&&kp(a,e,t);if(i===void 0)return{key:r,points:[],changes:[],since:null,anchor:null,machines:[]};let s=new Map(e.map(p=>[p.run,p])),o=[...new Set(e.map(Gp))],u=Ti(i),f=gC(i,u),c=hC(i),v=i.points.flatMap(p=>{let d=s.get(p.run);return d===void 0?[]:NC(p,d,{machines:o,anchor:f,level:c})});v.sort((p,d)=>p.at-d.at);let m=new Map(v.map(p=>[p.sha,p]));return{key:r,points:v,since:u,machines:o,anchor:f===null?null:{sha:f.sha,release:f.release},changes:n.search===!1?null:i.changes.map(p=>qC(p,m))}}function qC(r,e){let[t,n]=[e.get(r.from),e.get(r.to)],a=n?.at??Number.NaN;return{...r,subject:n?.subject??"",at:a,since:t?.at??a}}function Gp({machine:{cpuModel:r,cores:e}}){return`${r} \xB7 ${e} ${e===1?"core":"cores"}`}function gC({points:r},e){return r.find(({sha:n,index:a})=>n===e?.from&&a!==null)??r.find(({index:n})=>n!==null)??null}function hC({points:r}){let e=r.flatMap(({value:t,index:n})=>t===null||t<=0||n===null?[]:Math.log(t)-n);return e.length===0?null:vt(e)}function NC(r,e,{machines:t,anchor:n,level:a}){let i=n===null?null:AC(r,n),s=a===null?null:a+(n?.index??0),{run:o,sha:u,subject:f,base:c,release:v}=e;return{run:o,sha:u,subject:f,base:c,release:v,index:i,value:r.value,reason:r.reason,at:Date.parse(e.recordedAt)/1e3,machine:t.indexOf(Gp(e)),level:i===null||s===null?null:bC(i,m=>Math.exp(m+s))}}function AC({index:r,standardError:e},t){if(r===null||e===null)return null;let n=r-(t.index??0),a=Math.abs(e**2-(t.standardError??0)**2),i={estimate:n,standardError:Math.sqrt(a)};return{middle:n,...Yr({...i,degreesOfFreedom:Number.POSITIVE_INFINITY},.95)}}function bC({middle:r,lower:e,upper:t},n){return{middle:n(r),lower:n(e),upper:n(t)}}var mt=new d0(Le),Gi=0;addEventListener("message",({data:r})=>{IC(r).catch(e=>Le({kind:"problem",message:String(e)}))});function Le(r){postMessage(r)}async function IC(r){if(r.kind==="open")return mt.open(r.root);if(r.kind==="load")return mt.load(r.service,r.all);let{columns:e}=mt;if(e!==null)if(r.kind==="overview"){let t=Mp(e,r.metric);Le({kind:"overview",metric:r.metric,rows:t,latencies:Fp(e)})}else r.kind==="trend"?await SC(r.key,e):Le({kind:"run",run:r.run,figures:Lp(e,r)})}async function SC(r,e){let[t,{accepted:n}]=[e.entries(r),mt];Gi+=1;let a=Gi;Le({kind:"trend",view:ki(r,t,{search:!1})}),await new Promise(i=>setTimeout(i)),a===Gi&&Le({kind:"trend",view:ki(r,t,{among:e.keys().length,accepted:n})})}
/*! Bundled license information:

@stdlib/utils-define-property/lib/define_property.js:
@stdlib/utils-define-property/lib/has_define_property_support.js:
@stdlib/math-base-special-abs/lib/main.js:
@stdlib/array-base-filled/lib/main.js:
@stdlib/array-base-filled/lib/index.js:
@stdlib/array-base-zeros/lib/main.js:
@stdlib/array-base-zeros/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2021 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/utils-define-property/lib/builtin.js:
@stdlib/utils-define-property/lib/polyfill.js:
@stdlib/utils-define-property/lib/index.js:
@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js:
@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js:
@stdlib/math-base-assert-is-nan/lib/main.js:
@stdlib/math-base-assert-is-nan/lib/index.js:
@stdlib/assert-has-symbol-support/lib/main.js:
@stdlib/assert-has-symbol-support/lib/index.js:
@stdlib/assert-has-tostringtag-support/lib/main.js:
@stdlib/assert-has-tostringtag-support/lib/index.js:
@stdlib/utils-native-class/lib/tostring.js:
@stdlib/utils-native-class/lib/main.js:
@stdlib/assert-has-own-property/lib/main.js:
@stdlib/assert-has-own-property/lib/index.js:
@stdlib/symbol-ctor/lib/main.js:
@stdlib/symbol-ctor/lib/index.js:
@stdlib/utils-native-class/lib/tostringtag.js:
@stdlib/utils-native-class/lib/polyfill.js:
@stdlib/utils-native-class/lib/index.js:
@stdlib/assert-is-uint32array/lib/main.js:
@stdlib/assert-is-uint32array/lib/index.js:
@stdlib/constants-uint32-max/lib/index.js:
@stdlib/assert-has-uint32array-support/lib/uint32array.js:
@stdlib/assert-has-uint32array-support/lib/main.js:
@stdlib/assert-has-uint32array-support/lib/index.js:
@stdlib/array-uint32/lib/main.js:
@stdlib/array-uint32/lib/polyfill.js:
@stdlib/array-uint32/lib/index.js:
@stdlib/assert-is-float64array/lib/main.js:
@stdlib/assert-is-float64array/lib/index.js:
@stdlib/assert-has-float64array-support/lib/float64array.js:
@stdlib/assert-has-float64array-support/lib/main.js:
@stdlib/assert-has-float64array-support/lib/index.js:
@stdlib/array-float64/lib/main.js:
@stdlib/array-float64/lib/polyfill.js:
@stdlib/array-float64/lib/index.js:
@stdlib/assert-is-uint8array/lib/main.js:
@stdlib/assert-is-uint8array/lib/index.js:
@stdlib/constants-uint8-max/lib/index.js:
@stdlib/assert-has-uint8array-support/lib/uint8array.js:
@stdlib/assert-has-uint8array-support/lib/main.js:
@stdlib/assert-has-uint8array-support/lib/index.js:
@stdlib/array-uint8/lib/main.js:
@stdlib/array-uint8/lib/polyfill.js:
@stdlib/array-uint8/lib/index.js:
@stdlib/assert-is-uint16array/lib/main.js:
@stdlib/assert-is-uint16array/lib/index.js:
@stdlib/constants-uint16-max/lib/index.js:
@stdlib/assert-has-uint16array-support/lib/uint16array.js:
@stdlib/assert-has-uint16array-support/lib/main.js:
@stdlib/assert-has-uint16array-support/lib/index.js:
@stdlib/array-uint16/lib/main.js:
@stdlib/array-uint16/lib/polyfill.js:
@stdlib/array-uint16/lib/index.js:
@stdlib/assert-is-little-endian/lib/ctors.js:
@stdlib/assert-is-little-endian/lib/main.js:
@stdlib/assert-is-little-endian/lib/index.js:
@stdlib/number-float64-base-get-high-word/lib/high.js:
@stdlib/number-float64-base-get-high-word/lib/main.js:
@stdlib/number-float64-base-get-high-word/lib/index.js:
@stdlib/number-float64-base-set-high-word/lib/high.js:
@stdlib/number-float64-base-set-high-word/lib/main.js:
@stdlib/number-float64-base-set-high-word/lib/index.js:
@stdlib/number-float64-base-from-words/lib/indices.js:
@stdlib/number-float64-base-from-words/lib/main.js:
@stdlib/number-float64-base-from-words/lib/index.js:
@stdlib/constants-float64-pinf/lib/index.js:
@stdlib/number-ctor/lib/main.js:
@stdlib/number-ctor/lib/index.js:
@stdlib/constants-float64-ninf/lib/index.js:
@stdlib/constants-float64-exponent-bias/lib/index.js:
@stdlib/constants-float64-half-ln-two/lib/index.js:
@stdlib/math-base-special-expm1/lib/index.js:
@stdlib/math-base-special-floor/lib/main.js:
@stdlib/math-base-special-floor/lib/index.js:
@stdlib/math-base-special-log1p/lib/index.js:
@stdlib/math-base-special-sqrt/lib/main.js:
@stdlib/math-base-special-sqrt/lib/index.js:
@stdlib/constants-float64-fourth-pi/lib/index.js:
@stdlib/math-base-special-asin/lib/index.js:
@stdlib/math-base-special-abs/lib/index.js:
@stdlib/math-base-special-ceil/lib/main.js:
@stdlib/math-base-special-ceil/lib/index.js:
@stdlib/math-base-special-trunc/lib/main.js:
@stdlib/math-base-special-trunc/lib/index.js:
@stdlib/constants-float64-max-base2-exponent/lib/index.js:
@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js:
@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js:
@stdlib/math-base-assert-is-infinite/lib/main.js:
@stdlib/math-base-assert-is-infinite/lib/index.js:
@stdlib/number-float64-base-to-words/lib/indices.js:
@stdlib/number-float64-base-to-words/lib/assign.js:
@stdlib/number-float64-base-to-words/lib/main.js:
@stdlib/number-float64-base-to-words/lib/index.js:
@stdlib/math-base-special-copysign/lib/main.js:
@stdlib/math-base-special-copysign/lib/index.js:
@stdlib/constants-float64-smallest-normal/lib/index.js:
@stdlib/number-float64-base-normalize/lib/assign.js:
@stdlib/number-float64-base-normalize/lib/main.js:
@stdlib/number-float64-base-normalize/lib/index.js:
@stdlib/constants-float64-high-word-exponent-mask/lib/index.js:
@stdlib/number-float64-base-exponent/lib/main.js:
@stdlib/number-float64-base-exponent/lib/index.js:
@stdlib/math-base-special-ldexp/lib/main.js:
@stdlib/math-base-special-ldexp/lib/index.js:
@stdlib/math-base-special-exp/lib/index.js:
@stdlib/math-base-assert-is-integer/lib/main.js:
@stdlib/math-base-assert-is-integer/lib/index.js:
@stdlib/math-base-assert-is-even/lib/main.js:
@stdlib/math-base-assert-is-even/lib/index.js:
@stdlib/math-base-assert-is-odd/lib/main.js:
@stdlib/math-base-assert-is-odd/lib/index.js:
@stdlib/number-float64-base-set-low-word/lib/low.js:
@stdlib/number-float64-base-set-low-word/lib/main.js:
@stdlib/number-float64-base-set-low-word/lib/index.js:
@stdlib/number-uint32-base-to-int32/lib/main.js:
@stdlib/number-uint32-base-to-int32/lib/index.js:
@stdlib/math-base-special-pow/lib/y_is_infinite.js:
@stdlib/constants-float64-ln-two/lib/index.js:
@stdlib/constants-float64-high-word-significand-mask/lib/index.js:
@stdlib/math-base-special-pow/lib/index.js:
@stdlib/constants-float64-e/lib/index.js:
@stdlib/constants-float64-eps/lib/index.js:
@stdlib/math-base-special-beta/lib/index.js:
@stdlib/math-base-assert-is-positive-zero/lib/main.js:
@stdlib/math-base-assert-is-positive-zero/lib/index.js:
@stdlib/math-base-special-max/lib/main.js:
@stdlib/math-base-special-max/lib/index.js:
@stdlib/math-base-assert-is-negative-zero/lib/main.js:
@stdlib/math-base-assert-is-negative-zero/lib/index.js:
@stdlib/math-base-special-min/lib/main.js:
@stdlib/math-base-special-min/lib/index.js:
@stdlib/constants-float64-max/lib/index.js:
@stdlib/constants-int32-max/lib/index.js:
@stdlib/constants-float64-half-pi/lib/index.js:
@stdlib/constants-float64-pi/lib/index.js:
@stdlib/math-base-special-kernel-cos/lib/index.js:
@stdlib/math-base-special-kernel-sin/lib/index.js:
@stdlib/number-float64-base-get-low-word/lib/low.js:
@stdlib/number-float64-base-get-low-word/lib/main.js:
@stdlib/number-float64-base-get-low-word/lib/index.js:
@stdlib/math-base-special-round/lib/main.js:
@stdlib/math-base-special-round/lib/index.js:
@stdlib/math-base-special-rempio2/lib/index.js:
@stdlib/math-base-special-sin/lib/index.js:
@stdlib/constants-float64-sqrt-two-pi/lib/index.js:
@stdlib/constants-float64-eulergamma/lib/index.js:
@stdlib/math-base-special-gamma/lib/index.js:
@stdlib/math-base-special-factorial/lib/main.js:
@stdlib/math-base-special-factorial/lib/index.js:
@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js:
@stdlib/constants-float64-gamma-lanczos-g/lib/index.js:
@stdlib/math-base-special-gamma-delta-ratio/lib/index.js:
@stdlib/math-base-special-ln/lib/index.js:
@stdlib/math-base-special-cos/lib/index.js:
@stdlib/math-base-special-sinpi/lib/main.js:
@stdlib/math-base-special-sinpi/lib/index.js:
@stdlib/math-base-special-gammaln/lib/index.js:
@stdlib/constants-float64-max-ln/lib/index.js:
@stdlib/constants-float64-sqrt-eps/lib/index.js:
@stdlib/utils-eval/lib/index.js:
@stdlib/assert-has-generator-support/lib/main.js:
@stdlib/assert-has-generator-support/lib/index.js:
@stdlib/math-base-tools-sum-series/lib/generators.js:
@stdlib/math-base-tools-sum-series/lib/basic.js:
@stdlib/math-base-tools-sum-series/lib/index.js:
@stdlib/math-base-special-erfc/lib/index.js:
@stdlib/constants-float64-min-ln/lib/index.js:
@stdlib/math-base-tools-evalpoly/lib/main.js:
@stdlib/math-base-tools-evalpoly/lib/factory.js:
@stdlib/math-base-tools-evalpoly/lib/index.js:
@stdlib/constants-float64-two-pi/lib/index.js:
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js:
@stdlib/math-base-special-powm1/lib/index.js:
@stdlib/math-base-special-gamma1pm1/lib/index.js:
@stdlib/constants-float32-smallest-normal/lib/index.js:
@stdlib/math-base-tools-continued-fraction/lib/generators.js:
@stdlib/math-base-tools-continued-fraction/lib/basic.js:
@stdlib/math-base-tools-continued-fraction/lib/index.js:
@stdlib/math-base-special-gammainc/lib/index.js:
@stdlib/math-base-special-maxabs/lib/main.js:
@stdlib/math-base-special-maxabs/lib/index.js:
@stdlib/math-base-special-minabs/lib/main.js:
@stdlib/math-base-special-minabs/lib/index.js:
@stdlib/constants-float64-max-safe-integer/lib/index.js:
@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js:
@stdlib/math-base-special-gcd/lib/binary_gcd.js:
@stdlib/math-base-special-gcd/lib/main.js:
@stdlib/math-base-special-gcd/lib/index.js:
@stdlib/math-base-special-binomcoef/lib/main.js:
@stdlib/math-base-special-binomcoef/lib/index.js:
@stdlib/math-base-special-kernel-betainc/lib/main.js:
@stdlib/math-base-special-kernel-betainc/lib/index.js:
@stdlib/math-base-special-betainc/lib/main.js:
@stdlib/math-base-special-betainc/lib/index.js:
@stdlib/stats-base-dists-t-cdf/lib/main.js:
@stdlib/utils-constant-function/lib/main.js:
@stdlib/utils-constant-function/lib/index.js:
@stdlib/stats-base-dists-t-cdf/lib/factory.js:
@stdlib/stats-base-dists-t-cdf/lib/index.js:
@stdlib/math-base-special-erfcinv/lib/index.js:
@stdlib/math-base-special-acos/lib/index.js:
@stdlib/constants-float64-sqrt-two/lib/index.js:
@stdlib/math-base-special-signum/lib/main.js:
@stdlib/math-base-special-signum/lib/index.js:
@stdlib/constants-float32-max/lib/index.js:
@stdlib/math-base-special-gammaincinv/lib/higher_newton.js:
@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js:
@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js:
@stdlib/math-base-special-gammaincinv/lib/chepolsum.js:
@stdlib/math-base-special-gammaincinv/lib/stirling.js:
@stdlib/math-base-special-gammaincinv/lib/gamstar.js:
@stdlib/math-base-special-gammaincinv/lib/eps1.js:
@stdlib/math-base-special-gammaincinv/lib/eps2.js:
@stdlib/math-base-special-gammaincinv/lib/eps3.js:
@stdlib/math-base-special-gammaincinv/lib/compute.js:
@stdlib/math-base-special-gammaincinv/lib/main.js:
@stdlib/math-base-special-gammaincinv/lib/index.js:
@stdlib/constants-float64-smallest-subnormal/lib/index.js:
@stdlib/math-base-special-kernel-betaincinv/lib/index.js:
@stdlib/stats-base-dists-t-quantile/lib/main.js:
@stdlib/stats-base-dists-t-quantile/lib/factory.js:
@stdlib/stats-base-dists-t-quantile/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/string-base-format-interpolate/lib/is_number.js:
@stdlib/string-base-format-interpolate/lib/zero_pad.js:
@stdlib/string-base-format-interpolate/lib/format_integer.js:
@stdlib/string-base-format-interpolate/lib/is_string.js:
@stdlib/string-base-format-interpolate/lib/format_double.js:
@stdlib/string-base-format-interpolate/lib/space_pad.js:
@stdlib/string-base-format-interpolate/lib/main.js:
@stdlib/string-base-format-interpolate/lib/index.js:
@stdlib/string-base-format-tokenize/lib/main.js:
@stdlib/string-base-format-tokenize/lib/index.js:
@stdlib/string-format/lib/is_string.js:
@stdlib/string-format/lib/main.js:
@stdlib/string-format/lib/index.js:
@stdlib/math-base-special-expm1/lib/polyval_q.js:
@stdlib/math-base-special-log1p/lib/polyval_lp.js:
@stdlib/math-base-special-asin/lib/rational_pq.js:
@stdlib/math-base-special-asin/lib/rational_rs.js:
@stdlib/constants-float64-high-word-sign-mask/lib/index.js:
@stdlib/constants-float64-high-word-abs-mask/lib/index.js:
@stdlib/math-base-special-exp/lib/polyval_p.js:
@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js:
@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js:
@stdlib/math-base-special-ln/lib/polyval_p.js:
@stdlib/math-base-special-ln/lib/polyval_q.js:
@stdlib/math-base-special-erfc/lib/polyval_pp.js:
@stdlib/math-base-special-erfc/lib/polyval_qq.js:
@stdlib/math-base-special-erfc/lib/polyval_pa.js:
@stdlib/math-base-special-erfc/lib/polyval_qa.js:
@stdlib/math-base-special-erfc/lib/polyval_ra.js:
@stdlib/math-base-special-erfc/lib/polyval_sa.js:
@stdlib/math-base-special-erfc/lib/polyval_rb.js:
@stdlib/math-base-special-erfc/lib/polyval_sb.js:
@stdlib/function-ctor/lib/main.js:
@stdlib/function-ctor/lib/index.js:
@stdlib/math-base-special-gammainc/lib/polyval_c0.js:
@stdlib/math-base-special-gammainc/lib/polyval_c1.js:
@stdlib/math-base-special-gammainc/lib/polyval_c2.js:
@stdlib/math-base-special-gammainc/lib/polyval_c3.js:
@stdlib/math-base-special-gammainc/lib/polyval_c4.js:
@stdlib/math-base-special-gammainc/lib/polyval_c5.js:
@stdlib/math-base-special-gammainc/lib/polyval_c6.js:
@stdlib/math-base-special-gammainc/lib/polyval_c7.js:
@stdlib/math-base-special-gammainc/lib/polyval_c8.js:
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js:
@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js:
@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js:
@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js:
@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js:
@stdlib/math-base-special-erfcinv/lib/rational_p5q5.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co16.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co17.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co20.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co21.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co22.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co1.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co2.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co5.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co6.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co7.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co8.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co9.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co10.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co12.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_ak1.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_ak2.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_c.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_d.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak2bk2.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak6bk6.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak8bk8.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2022 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-expm1/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_expm1.c} and [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/s_expm1.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-log1p/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_log1p.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-asin/lib/main.js:
@stdlib/math-base-special-acos/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright 1984, 1995, 2000 by Stephen L. Moshier
  *
  * Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
  *
  * Stephen L. Moshier
  * moshier@na-net.ornl.gov
  * ```
  *)

@stdlib/math-base-special-exp/lib/expmulti.js:
@stdlib/math-base-special-exp/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (c) 2009 The Go Authors. All rights reserved.
  *
  * Redistribution and use in source and binary forms, with or without
  * modification, are permitted provided that the following conditions are
  * met:
  *
  *    * Redistributions of source code must retain the above copyright
  * notice, this list of conditions and the following disclaimer.
  *    * Redistributions in binary form must reproduce the above
  * copyright notice, this list of conditions and the following disclaimer
  * in the documentation and/or other materials provided with the
  * distribution.
  *    * Neither the name of Google Inc. nor the names of its
  * contributors may be used to endorse or promote products derived from
  * this software without specific prior written permission.
  *
  * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
  * "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
  * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
  * A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
  * OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
  * SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
  * LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
  * DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
  * THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
  * (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
  * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
  * ```
  *
  * ```text
  * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-pow/lib/x_is_zero.js:
@stdlib/math-base-special-pow/lib/y_is_huge.js:
@stdlib/math-base-special-pow/lib/log2ax.js:
@stdlib/math-base-special-pow/lib/logx.js:
@stdlib/math-base-special-pow/lib/pow2.js:
@stdlib/math-base-special-pow/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js:
@stdlib/math-base-special-pow/lib/polyval_l.js:
@stdlib/math-base-special-pow/lib/polyval_w.js:
@stdlib/math-base-special-pow/lib/polyval_p.js:
@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js:
@stdlib/math-base-special-gamma/lib/polyval_s.js:
@stdlib/math-base-special-gamma/lib/rational_pq.js:
@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js:
@stdlib/math-base-special-gammaln/lib/polyval_a1.js:
@stdlib/math-base-special-gammaln/lib/polyval_a2.js:
@stdlib/math-base-special-gammaln/lib/polyval_r.js:
@stdlib/math-base-special-gammaln/lib/polyval_s.js:
@stdlib/math-base-special-gammaln/lib/polyval_t1.js:
@stdlib/math-base-special-gammaln/lib/polyval_t2.js:
@stdlib/math-base-special-gammaln/lib/polyval_t3.js:
@stdlib/math-base-special-gammaln/lib/polyval_u.js:
@stdlib/math-base-special-gammaln/lib/polyval_v.js:
@stdlib/math-base-special-gammaln/lib/polyval_w.js:
@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js:
@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js:
@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2024 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-beta/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-cos/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/k_cos.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-kernel-sin/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_sin.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js:
@stdlib/math-base-special-rempio2/lib/rempio2_medium.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-rempio2/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  *
  * Optimized by Bruce D. Evans.
  * ```
  *)

@stdlib/math-base-special-sin/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_sin.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-gamma/lib/stirling_approximation.js:
@stdlib/math-base-special-gamma/lib/small_approximation.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
  *
  * Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
  *
  * Stephen L. Moshier
  * moshier@na-net.ornl.gov
  * ```
  *)

@stdlib/math-base-special-gamma/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
  *
  * Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
  *
  * Stephen L. Moshier
  * moshier@na-net.ornl.gov
  * ```
  *)

@stdlib/constants-float64-max-nth-factorial/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2025 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js:
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js:
@stdlib/math-base-special-gamma-delta-ratio/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006-7, 2013-14.
  * Copyright Paul A. Bristow 2007, 2013-14.
  * Copyright Nikhar Agrawal 2013-14.
  * Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-ln/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-cos/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_cos.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-gammaln/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/e_lgamma_r.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js:
@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js:
@stdlib/math-base-special-gammainc/lib/igamma_final.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2025 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js:
@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js:
@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js:
@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js:
@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js:
@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js:
@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js:
@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js:
@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js:
@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-erfc/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_erf.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-log1pmx/lib/log1p_series.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2023 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2005-2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  *)

@stdlib/math-base-special-log1pmx/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2023 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2005-2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-log1pmx/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2023 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js:
@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006-7, 2013-14.
  * Copyright Paul A. Bristow 2007, 2013-14.
  * Copyright Nikhar Agrawal 2013-14.
  * Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-powm1/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/powm1.hpp}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/detail/lgamma_small.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006-7, 2013-14.
  * (C) Copyright Paul A. Bristow 2007, 2013-14.
  * (C) Copyright Nikhar Agrawal 2013-14.
  * (C) Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gamma1pm1/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006-7, 2013-14.
  * (C) Copyright Paul A. Bristow 2007, 2013-14.
  * (C) Copyright Nikhar Agrawal 2013-14.
  * (C) Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gammainc/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006-7, 2013-14.
  * (C) Copyright Paul A. Bristow 2007, 2013-14.
  * (C) Copyright Nikhar Agrawal 2013-14.
  * (C) Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js:
@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js:
@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js:
@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/assign.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-erfcinv/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_81_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js:
@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t.js:
@stdlib/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_tail_series.js:
@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/temme1.js:
@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js:
@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js:
@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/root_finder.js:
@stdlib/math-base-special-kernel-betaincinv/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphson.js:
@stdlib/math-base-special-kernel-betaincinv/lib/halley_iterate.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)
*/
