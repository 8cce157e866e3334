var Bp=Object.create;var Ui=Object.defineProperty;var Up=Object.getOwnPropertyDescriptor;var Vp=Object.getOwnPropertyNames;var Dp=Object.getPrototypeOf,Xp=Object.prototype.hasOwnProperty;var l=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var Kp=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of Vp(e))!Xp.call(r,a)&&a!==t&&Ui(r,a,{get:()=>e[a],enumerable:!(n=Up(e,a))||n.enumerable});return r};var Vi=(r,e,t)=>(t=r!=null?Bp(Dp(r)):{},Kp(e||!r||!r.__esModule?Ui(t,"default",{value:r,enumerable:!0}):t,r));var Zi=l((tH,Qi)=>{"use strict";var Nm=typeof Object.defineProperty=="function"?Object.defineProperty:null;Qi.exports=Nm});var xi=l((nH,zi)=>{"use strict";var Am=Zi();function bm(){try{return Am({},"x",{}),!0}catch{return!1}}zi.exports=bm});var ea=l((iH,ra)=>{"use strict";var Im=Object.defineProperty;ra.exports=Im});var wt=l((aH,ta)=>{"use strict";function Sm(r){return typeof r=="number"}ta.exports=Sm});var Ot=l((sH,ia)=>{"use strict";function wm(r){return r[0]==="-"}function na(r){var e="",t;for(t=0;t<r;t++)e+="0";return e}function Om(r,e,t){var n=!1,a=e-r.length;return a<0||(wm(r)&&(n=!0,r=r.substr(1)),r=t?r+na(a):na(a)+r,n&&(r="-"+r)),r}ia.exports=Om});var ua=l((oH,oa)=>{"use strict";var Em=wt(),aa=Ot(),_m=String.prototype.toLowerCase,sa=String.prototype.toUpperCase;function Tm(r){var e,t,n;switch(r.specifier){case"b":e=2;break;case"o":e=8;break;case"x":case"X":e=16;break;default:e=10;break}if(t=r.arg,n=parseInt(t,10),!isFinite(n)){if(!Em(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(r.specifier==="u"||e!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(e),r.precision&&(t=aa(t,r.precision,r.padRight)),t="-"+t):(t=n.toString(e),!n&&!r.precision?t="":r.precision&&(t=aa(t,r.precision,r.padRight)),r.sign&&(t=r.sign+t)),e===16&&(r.alternate&&(t="0x"+t),t=r.specifier===sa.call(r.specifier)?sa.call(t):_m.call(t)),e===8&&r.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}oa.exports=Tm});var ca=l((uH,la)=>{"use strict";function Mm(r){return typeof r=="string"}la.exports=Mm});var pa=l((lH,va)=>{"use strict";var Fm=Math.abs,Lm=String.prototype.toLowerCase,fa=String.prototype.toUpperCase,$r=String.prototype.replace,Rm=/e\+(\d)$/,Pm=/e-(\d)$/,Cm=/^(\d+)$/,Hm=/^(\d+)e/,km=/\.0$/,Gm=/\.0*e/,Wm=/(\..*[^0])0*e/;function Bm(r,e){var t,n;switch(e.specifier){case"e":case"E":n=r.toExponential(e.precision);break;case"f":case"F":n=r.toFixed(e.precision);break;case"g":case"G":Fm(r)<1e-4?(t=e.precision,t>0&&(t-=1),n=r.toExponential(t)):n=r.toPrecision(e.precision),e.alternate||(n=$r.call(n,Wm,"$1e"),n=$r.call(n,Gm,"e"),n=$r.call(n,km,""));break;default:throw new Error("invalid double notation. Value: "+e.specifier)}return n=$r.call(n,Rm,"e+0$1"),n=$r.call(n,Pm,"e-0$1"),e.alternate&&(n=$r.call(n,Cm,"$1."),n=$r.call(n,Hm,"$1.e")),r>=0&&e.sign&&(n=e.sign+n),n=e.specifier===fa.call(e.specifier)?fa.call(n):Lm.call(n),n}va.exports=Bm});var ya=l((cH,da)=>{"use strict";function ma(r){var e="",t;for(t=0;t<r;t++)e+=" ";return e}function Um(r,e,t){var n=e-r.length;return n<0||(r=t?r+ma(n):ma(n)+r),r}da.exports=Um});var ga=l((fH,qa)=>{"use strict";var Vm=ua(),Dm=ca(),Xm=wt(),Km=pa(),Jm=ya(),Ym=Ot(),$m=String.fromCharCode,jm=Array.isArray;function q0(r){return r!==r}function Qm(r){var e={};return e.specifier=r.specifier,e.precision=r.precision===void 0?1:r.precision,e.width=r.width,e.flags=r.flags||"",e.mapping=r.mapping,e}function Zm(r){var e,t,n,a,i,s,o,u,f,c;if(!jm(r))throw new TypeError("invalid argument. First argument must be an array. Value: `"+r+"`.");for(s="",o=1,f=0;f<r.length;f++)if(n=r[f],Dm(n))s+=n;else{if(e=n.precision!==void 0,n=Qm(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+f+"`. Value: `"+n+"`.");for(n.mapping&&(o=n.mapping),t=n.flags,c=0;c<t.length;c++)switch(a=t.charAt(c),a){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+a)}if(n.width==="*"){if(n.width=parseInt(arguments[o],10),o+=1,q0(n.width))throw new TypeError("the argument for * width at position "+o+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(e&&n.precision==="*"){if(n.precision=parseInt(arguments[o],10),o+=1,q0(n.precision))throw new TypeError("the argument for * precision at position "+o+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,e=!1)}switch(n.arg=arguments[o],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":e&&(n.padZeros=!1),n.arg=Vm(n);break;case"s":n.maxWidth=e?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!q0(n.arg)){if(i=parseInt(n.arg,10),i<0||i>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=q0(i)?String(n.arg):$m(i)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(e||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!Xm(n.arg))throw new Error("invalid floating-point number. Value: "+s);u=n.arg,n.padZeros=!1}n.arg=Km(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=Ym(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=Jm(n.arg,n.width,n.padRight)),s+=n.arg||"",o+=1}return s}qa.exports=Zm});var Na=l((vH,ha)=>{"use strict";var zm=ga();ha.exports=zm});var ba=l((pH,Aa)=>{"use strict";var g0=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function xm(r){var e={mapping:r[1]?parseInt(r[1],10):void 0,flags:r[2],width:r[3],precision:r[5],specifier:r[6]};return r[4]==="."&&r[5]===void 0&&(e.precision="1"),e}function rd(r){var e,t,n,a;for(t=[],a=0,n=g0.exec(r);n;)e=r.slice(a,g0.lastIndex-n[0].length),e.length&&t.push(e),n[6]==="%"?t.push("%"):t.push(xm(n)),a=g0.lastIndex,n=g0.exec(r);return e=r.slice(a),e.length&&t.push(e),t}Aa.exports=rd});var Sa=l((mH,Ia)=>{"use strict";var ed=ba();Ia.exports=ed});var Oa=l((dH,wa)=>{"use strict";function td(r){return typeof r=="string"}wa.exports=td});var Ta=l((yH,_a)=>{"use strict";var nd=Na(),id=Sa(),ad=Oa();function Ea(r){var e,t;if(!ad(r))throw new TypeError(Ea("invalid argument. First argument must be a string. Value: `%s`.",r));for(e=[id(r)],t=1;t<arguments.length;t++)e.push(arguments[t]);return nd.apply(null,e)}_a.exports=Ea});var Fa=l((qH,Ma)=>{"use strict";var sd=Ta();Ma.exports=sd});var ka=l((gH,Ha)=>{"use strict";var La=Fa(),de=Object.prototype,Ra=de.toString,Pa=de.__defineGetter__,Ca=de.__defineSetter__,od=de.__lookupGetter__,ud=de.__lookupSetter__;function ld(r,e,t){var n,a,i,s;if(typeof r!="object"||r===null||Ra.call(r)==="[object Array]")throw new TypeError(La("invalid argument. First argument must be an object. Value: `%s`.",r));if(typeof t!="object"||t===null||Ra.call(t)==="[object Array]")throw new TypeError(La("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(a="value"in t,a&&(od.call(r,e)||ud.call(r,e)?(n=r.__proto__,r.__proto__=de,delete r[e],r[e]=t.value,r.__proto__=n):r[e]=t.value),i="get"in t,s="set"in t,a&&(i||s))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return i&&Pa&&Pa.call(r,e,t.get),s&&Ca&&Ca.call(r,e,t.set),r}Ha.exports=ld});var Wa=l((hH,Ga)=>{"use strict";var cd=xi(),fd=ea(),vd=ka(),Et;cd()?Et=fd:Et=vd;Ga.exports=Et});var Ua=l((NH,Ba)=>{"use strict";var pd=Wa();function md(r,e,t){pd(r,e,{configurable:!1,enumerable:!1,writable:!1,value:t})}Ba.exports=md});var jr=l((AH,Va)=>{"use strict";var dd=Ua();Va.exports=dd});var Xa=l((bH,Da)=>{"use strict";function yd(r){return r!==r}Da.exports=yd});var M=l((IH,Ka)=>{"use strict";var qd=Xa();Ka.exports=qd});var Ya=l((SH,Ja)=>{"use strict";function gd(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Ja.exports=gd});var ja=l((wH,$a)=>{"use strict";var hd=Ya();$a.exports=hd});var Za=l((OH,Qa)=>{"use strict";var Nd=ja(),Ad=Nd();function bd(){return Ad&&typeof Symbol.toStringTag=="symbol"}Qa.exports=bd});var xa=l((EH,za)=>{"use strict";var Id=Za();za.exports=Id});var _t=l((_H,rs)=>{"use strict";var Sd=Object.prototype.toString;rs.exports=Sd});var ts=l((TH,es)=>{"use strict";var wd=_t();function Od(r){return wd.call(r)}es.exports=Od});var is=l((MH,ns)=>{"use strict";var Ed=Object.prototype.hasOwnProperty;function _d(r,e){return r==null?!1:Ed.call(r,e)}ns.exports=_d});var ss=l((FH,as)=>{"use strict";var Td=is();as.exports=Td});var us=l((LH,os)=>{"use strict";var Md=typeof Symbol=="function"?Symbol:void 0;os.exports=Md});var cs=l((RH,ls)=>{"use strict";var Fd=us();ls.exports=Fd});var ps=l((PH,vs)=>{"use strict";var fs=cs(),Ld=typeof fs=="function"?fs.toStringTag:"";vs.exports=Ld});var ds=l((CH,ms)=>{"use strict";var Rd=ss(),Ce=ps(),Tt=_t();function Pd(r){var e,t,n;if(r==null)return Tt.call(r);t=r[Ce],e=Rd(r,Ce);try{r[Ce]=void 0}catch{return Tt.call(r)}return n=Tt.call(r),e?r[Ce]=t:delete r[Ce],n}ms.exports=Pd});var He=l((HH,ys)=>{"use strict";var Cd=xa(),Hd=ts(),kd=ds(),Mt;Cd()?Mt=kd:Mt=Hd;ys.exports=Mt});var gs=l((kH,qs)=>{"use strict";var Gd=He(),Wd=typeof Uint32Array=="function";function Bd(r){return Wd&&r instanceof Uint32Array||Gd(r)==="[object Uint32Array]"}qs.exports=Bd});var Ns=l((GH,hs)=>{"use strict";var Ud=gs();hs.exports=Ud});var bs=l((WH,As)=>{"use strict";var Vd=4294967295;As.exports=Vd});var Ss=l((BH,Is)=>{"use strict";var Dd=typeof Uint32Array=="function"?Uint32Array:null;Is.exports=Dd});var Es=l((UH,Os)=>{"use strict";var Xd=Ns(),Ft=bs(),ws=Ss();function Kd(){var r,e;if(typeof ws!="function")return!1;try{e=[1,3.14,-3.14,Ft+1,Ft+2],e=new ws(e),r=Xd(e)&&e[0]===1&&e[1]===3&&e[2]===Ft-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}Os.exports=Kd});var Ts=l((VH,_s)=>{"use strict";var Jd=Es();_s.exports=Jd});var Fs=l((DH,Ms)=>{"use strict";var Yd=typeof Uint32Array=="function"?Uint32Array:void 0;Ms.exports=Yd});var Rs=l((XH,Ls)=>{"use strict";function $d(){throw new Error("not implemented")}Ls.exports=$d});var Qr=l((KH,Ps)=>{"use strict";var jd=Ts(),Qd=Fs(),Zd=Rs(),Lt;jd()?Lt=Qd:Lt=Zd;Ps.exports=Lt});var Hs=l((JH,Cs)=>{"use strict";var zd=He(),xd=typeof Float64Array=="function";function ry(r){return xd&&r instanceof Float64Array||zd(r)==="[object Float64Array]"}Cs.exports=ry});var Gs=l((YH,ks)=>{"use strict";var ey=Hs();ks.exports=ey});var Bs=l(($H,Ws)=>{"use strict";var ty=typeof Float64Array=="function"?Float64Array:null;Ws.exports=ty});var Ds=l((jH,Vs)=>{"use strict";var ny=Gs(),Us=Bs();function iy(){var r,e;if(typeof Us!="function")return!1;try{e=new Us([1,3.14,-3.14,NaN]),r=ny(e)&&e[0]===1&&e[1]===3.14&&e[2]===-3.14&&e[3]!==e[3]}catch{r=!1}return r}Vs.exports=iy});var Ks=l((QH,Xs)=>{"use strict";var ay=Ds();Xs.exports=ay});var Ys=l((ZH,Js)=>{"use strict";var sy=typeof Float64Array=="function"?Float64Array:void 0;Js.exports=sy});var js=l((zH,$s)=>{"use strict";function oy(){throw new Error("not implemented")}$s.exports=oy});var Zr=l((xH,Qs)=>{"use strict";var uy=Ks(),ly=Ys(),cy=js(),Rt;uy()?Rt=ly:Rt=cy;Qs.exports=Rt});var zs=l((rk,Zs)=>{"use strict";var fy=He(),vy=typeof Uint8Array=="function";function py(r){return vy&&r instanceof Uint8Array||fy(r)==="[object Uint8Array]"}Zs.exports=py});var ro=l((ek,xs)=>{"use strict";var my=zs();xs.exports=my});var to=l((tk,eo)=>{"use strict";var dy=255;eo.exports=dy});var io=l((nk,no)=>{"use strict";var yy=typeof Uint8Array=="function"?Uint8Array:null;no.exports=yy});var oo=l((ik,so)=>{"use strict";var qy=ro(),Pt=to(),ao=io();function gy(){var r,e;if(typeof ao!="function")return!1;try{e=[1,3.14,-3.14,Pt+1,Pt+2],e=new ao(e),r=qy(e)&&e[0]===1&&e[1]===3&&e[2]===Pt-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}so.exports=gy});var lo=l((ak,uo)=>{"use strict";var hy=oo();uo.exports=hy});var fo=l((sk,co)=>{"use strict";var Ny=typeof Uint8Array=="function"?Uint8Array:void 0;co.exports=Ny});var po=l((ok,vo)=>{"use strict";function Ay(){throw new Error("not implemented")}vo.exports=Ay});var yo=l((uk,mo)=>{"use strict";var by=lo(),Iy=fo(),Sy=po(),Ct;by()?Ct=Iy:Ct=Sy;mo.exports=Ct});var go=l((lk,qo)=>{"use strict";var wy=He(),Oy=typeof Uint16Array=="function";function Ey(r){return Oy&&r instanceof Uint16Array||wy(r)==="[object Uint16Array]"}qo.exports=Ey});var No=l((ck,ho)=>{"use strict";var _y=go();ho.exports=_y});var bo=l((fk,Ao)=>{"use strict";var Ty=65535;Ao.exports=Ty});var So=l((vk,Io)=>{"use strict";var My=typeof Uint16Array=="function"?Uint16Array:null;Io.exports=My});var Eo=l((pk,Oo)=>{"use strict";var Fy=No(),Ht=bo(),wo=So();function Ly(){var r,e;if(typeof wo!="function")return!1;try{e=[1,3.14,-3.14,Ht+1,Ht+2],e=new wo(e),r=Fy(e)&&e[0]===1&&e[1]===3&&e[2]===Ht-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}Oo.exports=Ly});var To=l((mk,_o)=>{"use strict";var Ry=Eo();_o.exports=Ry});var Fo=l((dk,Mo)=>{"use strict";var Py=typeof Uint16Array=="function"?Uint16Array:void 0;Mo.exports=Py});var Ro=l((yk,Lo)=>{"use strict";function Cy(){throw new Error("not implemented")}Lo.exports=Cy});var Co=l((qk,Po)=>{"use strict";var Hy=To(),ky=Fo(),Gy=Ro(),kt;Hy()?kt=ky:kt=Gy;Po.exports=kt});var ko=l((gk,Ho)=>{"use strict";var Wy=yo(),By=Co(),Uy={uint16:By,uint8:Wy};Ho.exports=Uy});var Uo=l((hk,Bo)=>{"use strict";var Go=ko(),Wo;function Vy(){var r,e;return r=new Go.uint16(1),r[0]=4660,e=new Go.uint8(r.buffer),e[0]===52}Wo=Vy();Bo.exports=Wo});var zr=l((Nk,Vo)=>{"use strict";var Dy=Uo();Vo.exports=Dy});var Xo=l((Ak,Do)=>{"use strict";var Xy=zr(),Gt;Xy===!0?Gt=1:Gt=0;Do.exports=Gt});var Yo=l((bk,Jo)=>{"use strict";var Ky=Qr(),Jy=Zr(),Yy=Xo(),Ko=new Jy(1),$y=new Ky(Ko.buffer);function jy(r){return Ko[0]=r,$y[Yy]}Jo.exports=jy});var z=l((Ik,$o)=>{"use strict";var Qy=Yo();$o.exports=Qy});var Qo=l((Sk,jo)=>{"use strict";var Zy=zr(),Wt;Zy===!0?Wt=1:Wt=0;jo.exports=Wt});var zo=l((wk,Zo)=>{"use strict";var zy=Qr(),xy=Zr(),rq=Qo(),Bt=new xy(1),eq=new zy(Bt.buffer);function tq(r,e){return Bt[0]=r,eq[rq]=e>>>0,Bt[0]}Zo.exports=tq});var ye=l((Ok,xo)=>{"use strict";var nq=zo();xo.exports=nq});var t1=l((Ek,e1)=>{"use strict";var iq=zr(),r1,Ut,Vt;iq===!0?(Ut=1,Vt=0):(Ut=0,Vt=1);r1={HIGH:Ut,LOW:Vt};e1.exports=r1});var o1=l((_k,s1)=>{"use strict";var aq=Qr(),sq=Zr(),i1=t1(),a1=new sq(1),n1=new aq(a1.buffer),oq=i1.HIGH,uq=i1.LOW;function lq(r,e){return n1[oq]=r,n1[uq]=e,a1[0]}s1.exports=lq});var ke=l((Tk,u1)=>{"use strict";var cq=o1();u1.exports=cq});var W=l((Mk,l1)=>{"use strict";var fq=Number.POSITIVE_INFINITY;l1.exports=fq});var f1=l((Fk,c1)=>{"use strict";c1.exports=Number});var p1=l((Lk,v1)=>{"use strict";var vq=f1();v1.exports=vq});var Y=l((Rk,m1)=>{"use strict";var pq=p1(),mq=pq.NEGATIVE_INFINITY;m1.exports=mq});var Lr=l((Pk,d1)=>{"use strict";var dq=1023;d1.exports=dq});var q1=l((Ck,y1)=>{"use strict";var yq=.34657359027997264;y1.exports=yq});var h1=l((Hk,g1)=>{"use strict";function qq(r){return r===0?-.03333333333333313:-.03333333333333313+r*(.0015873015872548146+r*(-793650757867488e-19+r*(4008217827329362e-21+r*-20109921818362437e-23)))}g1.exports=qq});var w1=l((kk,S1)=>{"use strict";var gq=M(),N1=z(),Dt=ye(),hq=ke(),A1=W(),Nq=Y(),b1=Lr(),Aq=q1(),bq=h1(),Iq=709.782712893384,Xt=.6931471803691238,Kt=19082149292705877e-26,I1=1.4426950408889634,Sq=38.816242111356935,wq=1.0397207708399179;function Oq(r){var e,t,n,a,i,s,o,u,f,c,v,m,p;if(r===A1||gq(r))return r;if(r===Nq)return-1;if(r===0)return r;if(r<0?(n=!0,u=-r):(n=!1,u=r),u>=Sq){if(n)return-1;if(u>=Iq)return A1}if(s=N1(u)|0,u>Aq)u<wq?n?(a=r+Xt,i=-Kt,p=-1):(a=r-Xt,i=Kt,p=1):(n?p=I1*r-.5:p=I1*r+.5,p|=0,v=p,a=r-v*Xt,i=v*Kt),r=a-i,c=a-r-i;else{if(s<1016070144)return r;p=0}return e=.5*r,f=r*e,o=1+f*bq(f),v=3-o*e,m=f*((o-v)/(6-r*v)),p===0?r-(r*m-f):(t=hq(b1+p<<20,0),m=r*(m-c)-c,m-=f,p===-1?.5*(r-m)-.5:p===1?r<-.25?-2*(m-(r+.5)):1+2*(r-m):p<=-2||p>56?(u=1-(m-r),p===1024?(a=N1(u)+(p<<20)|0,u=Dt(u,a)):u*=t,u-1):(v=1,p<20?(a=1072693248-(2097152>>p)|0,v=Dt(v,a),u=v-(m-r)):(a=b1-p<<20|0,v=Dt(v,a),u=r-(m+v),u+=1),u*=t,u))}S1.exports=Oq});var xr=l((Gk,O1)=>{"use strict";var Eq=w1();O1.exports=Eq});var _1=l((Wk,E1)=>{"use strict";var _q=Math.floor;E1.exports=_q});var or=l((Bk,T1)=>{"use strict";var Tq=_1();T1.exports=Tq});var F1=l((Uk,M1)=>{"use strict";function Mq(r){return r===0?.6666666666666735:.6666666666666735+r*(.3999999999940942+r*(.2857142874366239+r*(.22222198432149784+r*(.1818357216161805+r*(.15313837699209373+r*.14798198605116586)))))}M1.exports=Mq});var H1=l((Vk,C1)=>{"use strict";var Fq=M(),L1=z(),R1=ye(),Lq=W(),Rq=Y(),P1=Lr(),Pq=F1(),Jt=.6931471803691238,Yt=19082149292705877e-26,Cq=.41421356237309503,Hq=-.2928932188134525,kq=1862645149230957e-24,Gq=5551115123125783e-32,Wq=9007199254740992,Bq=.6666666666666666;function Uq(r){var e,t,n,a,i,s,o,u,f,c;if(r<-1||Fq(r))return NaN;if(r===-1)return Rq;if(r===Lq||r===0)return r;if(r<0?n=-r:n=r,c=1,n<Cq){if(n<kq)return n<Gq?r:r-r*r*.5;r>Hq&&(c=0,a=r,t=1)}return c!==0&&(n<Wq?(f=1+r,t=L1(f),c=(t>>20)-P1,c>0?i=1-(f-r):i=r-(f-1),i/=f):(f=r,t=L1(f),c=(t>>20)-P1,i=0),t&=1048575,t<434334?f=R1(f,t|1072693248):(c+=1,f=R1(f,t|1071644672),t=1048576-t>>2),a=f-1),e=.5*a*a,t===0?a===0?(i+=c*Yt,c*Jt+i):(u=e*(1-Bq*a),c*Jt-(u-(c*Yt+i)-a)):(s=a/(2+a),o=s*s,u=o*Pq(o),c===0?a-(e-s*(e+u)):c*Jt-(e-(s*(e+u)+(c*Yt+i))-a))}C1.exports=Uq});var vr=l((Dk,k1)=>{"use strict";var Vq=H1();k1.exports=Vq});var W1=l((Xk,G1)=>{"use strict";var Dq=Math.sqrt;G1.exports=Dq});var P=l((Kk,B1)=>{"use strict";var Xq=W1();B1.exports=Xq});var $t=l((Jk,U1)=>{"use strict";var Kq=.7853981633974483;U1.exports=Kq});var D1=l((Yk,V1)=>{"use strict";function Jq(r){var e,t,n;return r===0?.16666666666666713:(r<0?e=-r:e=r,e<=1?(t=-8.198089802484825+r*(19.562619833175948+r*(-16.262479672107002+r*(5.444622390564711+r*(-.6019598008014124+r*.004253011369004428)))),n=-49.18853881490881+r*(139.51056146574857+r*(-147.1791292232726+r*(70.49610280856842+r*(-14.740913729888538+r*1))))):(r=1/r,t=.004253011369004428+r*(-.6019598008014124+r*(5.444622390564711+r*(-16.262479672107002+r*(19.562619833175948+r*-8.198089802484825)))),n=1+r*(-14.740913729888538+r*(70.49610280856842+r*(-147.1791292232726+r*(139.51056146574857+r*-49.18853881490881))))),t/n)}V1.exports=Jq});var K1=l(($k,X1)=>{"use strict";function Yq(r){var e,t,n;return r===0?.08333333333333809:(r<0?e=-r:e=r,e<=1?(t=28.536655482610616+r*(-25.56901049652825+r*(6.968710824104713+r*(-.5634242780008963+r*.002967721961301243))),n=342.43986579130785+r*(-383.8770957603691+r*(147.0656354026815+r*(-21.947795316429207+r*1)))):(r=1/r,t=.002967721961301243+r*(-.5634242780008963+r*(6.968710824104713+r*(-25.56901049652825+r*28.536655482610616))),n=1+r*(-21.947795316429207+r*(147.0656354026815+r*(-383.8770957603691+r*342.43986579130785)))),t/n)}X1.exports=Yq});var $1=l((jk,Y1)=>{"use strict";var $q=M(),jq=P(),J1=$t(),Qq=D1(),Zq=K1(),zq=6123233995736766e-32;function xq(r){var e,t,n,a,i;if($q(r))return NaN;if(r>0?n=r:(e=!0,n=-r),n>1)return NaN;if(n>.625)t=1-n,a=t*Zq(t),t=jq(t+t),i=J1-t,t=t*a-zq,i-=t,i+=J1;else{if(n<1e-8)return r;t=n*n,i=t*Qq(t),i=n*i+n}return e?-i:i}Y1.exports=xq});var h0=l((Qk,j1)=>{"use strict";var rg=$1();j1.exports=rg});var Z1=l((Zk,Q1)=>{"use strict";function eg(r){return Math.abs(r)}Q1.exports=eg});var T=l((zk,z1)=>{"use strict";var tg=Z1();z1.exports=tg});var ru=l((xk,x1)=>{"use strict";var ng=Math.ceil;x1.exports=ng});var tu=l((rG,eu)=>{"use strict";var ig=ru();eu.exports=ig});var iu=l((eG,nu)=>{"use strict";var ag=or(),sg=tu();function og(r){return r<0?sg(r):ag(r)}nu.exports=og});var N0=l((tG,au)=>{"use strict";var ug=iu();au.exports=ug});var ou=l((nG,su)=>{"use strict";var lg=1023;su.exports=lg});var lu=l((iG,uu)=>{"use strict";var cg=-1023;uu.exports=cg});var fu=l((aG,cu)=>{"use strict";var fg=-1074;cu.exports=fg});var pu=l((sG,vu)=>{"use strict";var vg=W(),pg=Y();function mg(r){return r===vg||r===pg}vu.exports=mg});var re=l((oG,mu)=>{"use strict";var dg=pu();mu.exports=dg});var yu=l((uG,du)=>{"use strict";var yg=2147483648;du.exports=yg});var Rr=l((lG,qu)=>{"use strict";var qg=2147483647;qu.exports=qg});var Nu=l((cG,hu)=>{"use strict";var gg=zr(),gu,jt,Qt;gg===!0?(jt=1,Qt=0):(jt=0,Qt=1);gu={HIGH:jt,LOW:Qt};hu.exports=gu});var Zt=l((fG,Su)=>{"use strict";var hg=Qr(),Ng=Zr(),bu=Nu(),Iu=new Ng(1),Au=new hg(Iu.buffer),Ag=bu.HIGH,bg=bu.LOW;function Ig(r,e,t,n){return Iu[0]=r,e[n]=Au[Ag],e[n+t]=Au[bg],e}Su.exports=Ig});var Ou=l((vG,wu)=>{"use strict";var Sg=Zt();function wg(r){return Sg(r,[0,0],1,0)}wu.exports=wg});var A0=l((pG,_u)=>{"use strict";var Og=jr(),Eu=Ou(),Eg=Zt();Og(Eu,"assign",Eg);_u.exports=Eu});var Mu=l((mG,Tu)=>{"use strict";var _g=yu(),Tg=Rr(),Mg=A0(),Fg=z(),Lg=ke(),zt=[0,0];function Rg(r,e){var t,n;return Mg.assign(r,zt,1,0),t=zt[0],t&=Tg,n=Fg(e),n&=_g,t|=n,Lg(t,zt[1])}Tu.exports=Rg});var b0=l((dG,Fu)=>{"use strict";var Pg=Mu();Fu.exports=Pg});var Pr=l((yG,Lu)=>{"use strict";var Cg=22250738585072014e-324;Lu.exports=Cg});var xt=l((qG,Ru)=>{"use strict";var Hg=Pr(),kg=re(),Gg=M(),Wg=T(),Bg=4503599627370496;function Ug(r,e,t,n){return Gg(r)||kg(r)?(e[n]=r,e[n+t]=0,e):r!==0&&Wg(r)<Hg?(e[n]=r*Bg,e[n+t]=-52,e):(e[n]=r,e[n+t]=0,e)}Ru.exports=Ug});var Cu=l((gG,Pu)=>{"use strict";var Vg=xt();function Dg(r){return Vg(r,[0,0],1,0)}Pu.exports=Dg});var Gu=l((hG,ku)=>{"use strict";var Xg=jr(),Hu=Cu(),Kg=xt();Xg(Hu,"assign",Kg);ku.exports=Hu});var Ge=l((NG,Wu)=>{"use strict";var Jg=2146435072;Wu.exports=Jg});var Uu=l((AG,Bu)=>{"use strict";var Yg=z(),$g=Ge(),jg=Lr();function Qg(r){var e=Yg(r);return e=(e&$g)>>>20,e-jg|0}Bu.exports=Qg});var Du=l((bG,Vu)=>{"use strict";var Zg=Uu();Vu.exports=Zg});var Ku=l((IG,Xu)=>{"use strict";var zg=W(),xg=Y(),rh=Lr(),eh=ou(),th=lu(),nh=fu(),ih=M(),ah=re(),sh=b0(),oh=Gu().assign,uh=Du(),lh=A0(),ch=ke(),fh=2220446049250313e-31,vh=2148532223,rn=[0,0],en=[0,0];function ph(r,e){var t,n;return e===0||r===0||ih(r)||ah(r)?r:(oh(r,rn,1,0),r=rn[0],e+=rn[1],e+=uh(r),e<nh?sh(0,r):e>eh?r<0?xg:zg:(e<=th?(e+=52,n=fh):n=1,lh.assign(r,en,1,0),t=en[0],t&=vh,t|=e+rh<<20,n*ch(t,en[1])))}Xu.exports=ph});var ee=l((SG,Ju)=>{"use strict";var mh=Ku();Ju.exports=mh});var $u=l((wG,Yu)=>{"use strict";function dh(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}Yu.exports=dh});var Qu=l((OG,ju)=>{"use strict";var yh=ee(),qh=$u();function gh(r,e,t){var n,a,i,s;return n=r-e,a=n*n,i=n-a*qh(a),s=1-(e-n*i/(2-i)-r),yh(s,t)}ju.exports=gh});var t2=l((EG,e2)=>{"use strict";var hh=M(),Zu=N0(),Nh=Y(),zu=W(),Ah=Qu(),bh=.6931471803691238,Ih=19082149292705877e-26,xu=1.4426950408889634,Sh=709.782712893384,wh=-745.1332191019411,r2=1/(1<<28),Oh=-r2;function Eh(r){var e,t,n;return hh(r)||r===zu?r:r===Nh?0:r>Sh?zu:r<wh?0:r>Oh&&r<r2?1+r:(r<0?n=Zu(xu*r-.5):n=Zu(xu*r+.5),e=r-n*bh,t=n*Ih,Ah(e,t,n))}e2.exports=Eh});var H=l((_G,n2)=>{"use strict";var _h=t2();n2.exports=_h});var a2=l((TG,i2)=>{"use strict";var Th=or();function Mh(r){return Th(r)===r}i2.exports=Mh});var te=l((MG,s2)=>{"use strict";var Fh=a2();s2.exports=Fh});var u2=l((FG,o2)=>{"use strict";var Lh=te();function Rh(r){return Lh(r/2)}o2.exports=Rh});var c2=l((LG,l2)=>{"use strict";var Ph=u2();l2.exports=Ph});var p2=l((RG,v2)=>{"use strict";var f2=c2();function Ch(r){return r>0?f2(r-1):f2(r+1)}v2.exports=Ch});var I0=l((PG,m2)=>{"use strict";var Hh=p2();m2.exports=Hh});var y2=l((CG,d2)=>{"use strict";var kh=zr(),tn;kh===!0?tn=0:tn=1;d2.exports=tn});var g2=l((HG,q2)=>{"use strict";var Gh=Qr(),Wh=Zr(),Bh=y2(),nn=new Wh(1),Uh=new Gh(nn.buffer);function Vh(r,e){return nn[0]=r,Uh[Bh]=e>>>0,nn[0]}q2.exports=Vh});var qe=l((kG,h2)=>{"use strict";var Dh=g2();h2.exports=Dh});var A2=l((GG,N2)=>{"use strict";function Xh(r){return r|0}N2.exports=Xh});var an=l((WG,b2)=>{"use strict";var Kh=A2();b2.exports=Kh});var w2=l((BG,S2)=>{"use strict";var I2=I0(),Jh=b0(),Yh=Y(),S0=W();function $h(r,e){return e===Yh?S0:e===S0?0:e>0?I2(e)?r:0:I2(e)?Jh(S0,r):S0}S2.exports=$h});var E2=l((UG,O2)=>{"use strict";var jh=Rr(),Qh=z(),Zh=1072693247,w0=1e300,O0=1e-300;function zh(r,e){var t,n;return n=Qh(r),t=n&jh,t<=Zh?e<0?w0*w0:O0*O0:e>0?w0*w0:O0*O0}O2.exports=zh});var M2=l((VG,T2)=>{"use strict";var xh=T(),_2=W();function rN(r,e){return r===-1?(r-r)/(r-r):r===1?1:xh(r)<1==(e===_2)?0:_2}T2.exports=rN});var sn=l((DG,F2)=>{"use strict";var eN=20;F2.exports=eN});var R2=l((XG,L2)=>{"use strict";function tN(r){return r===0?.5999999999999946:.5999999999999946+r*(.4285714285785502+r*(.33333332981837743+r*(.272728123808534+r*(.23066074577556175+r*.20697501780033842))))}L2.exports=tN});var k2=l((KG,H2)=>{"use strict";var nN=z(),E0=qe(),P2=ye(),iN=Lr(),aN=sn(),sN=R2(),oN=1048575,C2=1048576,uN=1072693248,lN=536870912,cN=524288,fN=9007199254740992,vN=.9617966939259756,pN=.9617967009544373,mN=-7028461650952758e-24,dN=[1,1.5],yN=[0,.5849624872207642],qN=[0,1350039202129749e-23];function gN(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,O;return w=0,t<C2&&(e*=fN,w-=53,t=nN(e)),w+=(t>>aN)-iN|0,A=t&oN|0,t=A|uN|0,A<=235662?O=0:A<767610?O=1:(O=0,w+=1,t-=C2),e=P2(e,t),c=dN[O],S=e-c,b=1/(e+c),a=S*b,s=E0(a,0),n=(t>>1|lN)+cN,n+=O<<18,u=P2(0,n),f=e-(u-c),o=b*(S-s*u-s*f),i=a*a,g=i*i*sN(i),g+=o*(s+a),i=s*s,u=3+i+g,u=E0(u,0),f=g-(u-3-i),S=s*u,b=o*u+f*a,m=S+b,m=E0(m,0),p=b-(m-S),d=pN*m,y=mN*m+p*vN+qN[O],v=yN[O],I=w,h=d+y+v+I,h=E0(h,0),q=y-(h-I-v-d),r[0]=h,r[1]=q,r}H2.exports=gN});var W2=l((JG,G2)=>{"use strict";function hN(r){return r===0?.5:.5+r*(-.3333333333333333+r*.25)}G2.exports=hN});var U2=l((YG,B2)=>{"use strict";var NN=qe(),AN=W2(),bN=1.4426950408889634,IN=1.4426950216293335,SN=19259629911266175e-24;function wN(r,e){var t,n,a,i,s,o;return a=e-1,i=a*a*AN(a),s=IN*a,o=a*SN-i*bN,n=s+o,n=NN(n,0),t=o-(n-s),r[0]=n,r[1]=t,r}B2.exports=wN});var D2=l(($G,V2)=>{"use strict";var ON=.6931471805599453;V2.exports=ON});var on=l((jG,X2)=>{"use strict";var EN=1048575;X2.exports=EN});var J2=l((QG,K2)=>{"use strict";function _N(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}K2.exports=_N});var x2=l((ZG,z2)=>{"use strict";var TN=z(),Y2=ye(),MN=qe(),FN=an(),LN=ee(),RN=D2(),$2=Lr(),j2=Rr(),Q2=on(),We=sn(),PN=J2(),Z2=1048576,CN=1071644672,HN=.6931471824645996,kN=-1904654299957768e-24;function GN(r,e,t){var n,a,i,s,o,u,f,c,v,m,p;return m=r&j2|0,p=(m>>We)-$2|0,v=0,m>CN&&(v=r+(Z2>>p+1)>>>0,p=((v&j2)>>We)-$2|0,n=(v&~(Q2>>p))>>>0,i=Y2(0,n),v=(v&Q2|Z2)>>We-p>>>0,r<0&&(v=-v),e-=i),i=t+e,i=MN(i,0),o=i*HN,u=(t-(i-e))*RN+i*kN,c=o+u,f=u-(c-o),i=c*c,a=c-i*PN(i),s=c*a/(a-2)-(f+c*f),c=1-(s-c),r=TN(c),r=FN(r),r+=v<<We>>>0,r>>We<=0?c=LN(c,v):c=Y2(c,r),c}z2.exports=GN});var c3=l((zG,l3)=>{"use strict";var r3=M(),e3=I0(),t3=re(),WN=te(),n3=P(),BN=T(),un=A0(),UN=qe(),i3=an(),VN=Y(),DN=W(),ln=Rr(),XN=w2(),KN=E2(),JN=M2(),YN=k2(),$N=U2(),jN=x2(),QN=1072693247,ZN=1105199104,zN=1139802112,a3=1083179008,xN=1072693248,rA=1083231232,eA=3230714880,s3=31,Cr=1e300,Hr=1e-300,tA=8008566259537294e-32,Ir=[0,0],o3=[0,0];function u3(r,e){var t,n,a,i,s,o,u,f,c,v,m,p,d,y,h,q;if(r3(r)||r3(e))return NaN;if(un.assign(e,Ir,1,0),o=Ir[0],u=Ir[1],u===0){if(e===0)return 1;if(e===1)return r;if(e===-1)return 1/r;if(e===.5)return n3(r);if(e===-.5)return 1/n3(r);if(e===2)return r*r;if(e===3)return r*r*r;if(e===4)return r*=r,r*r;if(t3(e))return JN(r,e)}if(un.assign(r,Ir,1,0),i=Ir[0],s=Ir[1],s===0){if(i===0)return XN(r,e);if(r===1)return 1;if(r===-1&&e3(e))return-1;if(t3(r))return r===VN?u3(-0,-e):e<0?0:DN}if(r<0&&WN(e)===!1)return(r-r)/(r-r);if(a=BN(r),t=i&ln|0,n=o&ln|0,f=i>>>s3|0,c=o>>>s3|0,f&&e3(e)?f=-1:f=1,n>ZN){if(n>zN)return KN(r,e);if(t<QN)return c===1?f*Cr*Cr:f*Hr*Hr;if(t>xN)return c===0?f*Cr*Cr:f*Hr*Hr;d=$N(o3,a)}else d=YN(o3,a,t);if(v=UN(e,0),p=(e-v)*d[0]+e*d[1],m=v*d[0],y=p+m,un.assign(y,Ir,1,0),h=i3(Ir[0]),q=i3(Ir[1]),h>=a3){if((h-a3|q)!==0||p+tA>y-m)return f*Cr*Cr}else if((h&ln)>=rA&&((h-eA|q)!==0||p<=y-m))return f*Hr*Hr;return y=jN(h,m,p),f*y}l3.exports=u3});var k=l((xG,f3)=>{"use strict";var nA=c3();f3.exports=nA});var ne=l((rW,v3)=>{"use strict";var iA=2.718281828459045;v3.exports=iA});var ur=l((eW,p3)=>{"use strict";var aA=2220446049250313e-31;p3.exports=aA});var d3=l((tW,m3)=>{"use strict";function sA(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}m3.exports=sA});var g3=l((nW,q3)=>{"use strict";var y3=M(),oA=vr(),uA=P(),lA=T(),cA=H(),cn=k(),fA=ne(),fn=ur(),vn=d3(),pn=10.900511;function vA(r,e){var t,n,a,i,s,o,u;return y3(r)||y3(e)?NaN:r<0||e<0?NaN:e===1?1/r:r===1?1/e:(u=r+e,u<fn?(s=u/r,s/=e,s):u===r&&e<fn?1/e:u===e&&r<fn?1/r:(r<e&&(o=e,e=r,r=o),n=r+pn-.5,a=e+pn-.5,i=u+pn-.5,s=vn(r)*(vn(e)/vn(u)),t=r-.5-e,lA(e*t)<i*100&&r>100?s*=cA(t*oA(-e/i)):s*=cn(n/i,t),i>1e10?s*=cn(n/i*(a/i),e):s*=cn(n*a/(i*i),e),s*=uA(fA/a),s))}q3.exports=vA});var mn=l((iW,h3)=>{"use strict";var pA=g3();h3.exports=pA});var A3=l((aW,N3)=>{"use strict";var mA=W();function dA(r){return r===0&&1/r===mA}N3.exports=dA});var I3=l((sW,b3)=>{"use strict";var yA=A3();b3.exports=yA});var O3=l((oW,w3)=>{"use strict";var qA=I3(),S3=M(),dn=W();function gA(r,e){return S3(r)||S3(e)?NaN:r===dn||e===dn?dn:r===e&&r===0?qA(r)?r:e:r>e?r:e}w3.exports=gA});var ie=l((uW,E3)=>{"use strict";var hA=O3();E3.exports=hA});var T3=l((lW,_3)=>{"use strict";var NA=Y();function AA(r){return r===0&&1/r===NA}_3.exports=AA});var yn=l((cW,M3)=>{"use strict";var bA=T3();M3.exports=bA});var R3=l((fW,L3)=>{"use strict";var IA=yn(),F3=M(),qn=Y();function SA(r,e){return F3(r)||F3(e)?NaN:r===qn||e===qn?qn:r===e&&r===0?IA(r)?r:e:r<e?r:e}L3.exports=SA});var kr=l((vW,P3)=>{"use strict";var wA=R3();P3.exports=wA});var Gr=l((pW,C3)=>{"use strict";var OA=17976931348623157e292;C3.exports=OA});var gn=l((mW,H3)=>{"use strict";var EA=2147483647;H3.exports=EA});var _0=l((dW,k3)=>{"use strict";var _A=1.5707963267948966;k3.exports=_A});var Sr=l((yW,G3)=>{"use strict";var TA=3.141592653589793;G3.exports=TA});var B3=l((qW,W3)=>{"use strict";function MA(r){return r===0?.0416666666666666:.0416666666666666+r*(-.001388888888887411+r*2480158728947673e-20)}W3.exports=MA});var V3=l((gW,U3)=>{"use strict";function FA(r){return r===0?-27557314351390663e-23:-27557314351390663e-23+r*(2087572321298175e-24+r*-11359647557788195e-27)}U3.exports=FA});var X3=l((hW,D3)=>{"use strict";var LA=B3(),RA=V3();function PA(r,e){var t,n,a,i;return i=r*r,a=i*i,n=i*LA(i),n+=a*a*RA(i),t=.5*i,a=1-t,a+(1-a-t+(i*n-r*e))}D3.exports=PA});var hn=l((NW,K3)=>{"use strict";var CA=X3();K3.exports=CA});var $3=l((AW,Y3)=>{"use strict";var J3=-.16666666666666632,HA=.00833333333332249,kA=-.0001984126982985795,GA=27557313707070068e-22,WA=-25050760253406863e-24,BA=158969099521155e-24;function UA(r,e){var t,n,a,i;return i=r*r,a=i*i,t=HA+i*(kA+i*GA)+i*a*(WA+i*BA),n=i*r,e===0?r+n*(J3+i*t):r-(i*(.5*e-n*t)-e-n*J3)}Y3.exports=UA});var Nn=l((bW,j3)=>{"use strict";var VA=$3();j3.exports=VA});var Z3=l((IW,Q3)=>{"use strict";var DA=zr(),An;DA===!0?An=0:An=1;Q3.exports=An});var r6=l((SW,x3)=>{"use strict";var XA=Qr(),KA=Zr(),JA=Z3(),z3=new KA(1),YA=new XA(z3.buffer);function $A(r){return z3[0]=r,YA[JA]}x3.exports=$A});var t6=l((wW,e6)=>{"use strict";var jA=r6();e6.exports=jA});var i6=l((OW,n6)=>{"use strict";function QA(r,e){var t,n;for(t=[],n=0;n<e;n++)t.push(r);return t}n6.exports=QA});var s6=l((EW,a6)=>{"use strict";var ZA=i6();a6.exports=ZA});var u6=l((_W,o6)=>{"use strict";var zA=s6();function xA(r){return zA(0,r)}o6.exports=xA});var c6=l((TW,l6)=>{"use strict";var rb=u6();l6.exports=rb});var d6=l((MW,m6)=>{"use strict";var eb=or(),T0=ee(),L0=c6(),v6=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],tb=[1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67],bn=16777216,In=5960464477539063e-23,M0=L0(20),f6=L0(20),F0=L0(20),X=L0(20);function p6(r,e,t,n,a,i,s,o,u){var f,c,v,m,p,d,y,h,q;for(m=i,q=n[t],h=t,p=0;h>0;p++)c=In*q|0,X[p]=q-bn*c|0,q=n[h-1]+c,h-=1;if(q=T0(q,a),q-=8*eb(q*.125),y=q|0,q-=y,v=0,a>0?(p=X[t-1]>>24-a,y+=p,X[t-1]-=p<<24-a,v=X[t-1]>>23-a):a===0?v=X[t-1]>>23:q>=.5&&(v=2),v>0){for(y+=1,f=0,p=0;p<t;p++)h=X[p],f===0?h!==0&&(f=1,X[p]=16777216-h):X[p]=16777215-h;if(a>0)switch(a){case 1:X[t-1]&=8388607;break;case 2:X[t-1]&=4194303;break}v===2&&(q=1-q,f!==0&&(q-=T0(1,a)))}if(q===0){for(h=0,p=t-1;p>=i;p--)h|=X[p];if(h===0){for(d=1;X[i-d]===0;d++);for(p=t+1;p<=t+d;p++){for(u[o+p]=v6[s+p],c=0,h=0;h<=o;h++)c+=r[h]*u[o+(p-h)];n[p]=c}return t+=d,p6(r,e,t,n,a,i,s,o,u)}for(t-=1,a-=24;X[t]===0;)t-=1,a-=24}else q=T0(q,-a),q>=bn?(c=In*q|0,X[t]=q-bn*c|0,t+=1,a+=24,X[t]=c):X[t]=q|0;for(c=T0(1,a),p=t;p>=0;p--)n[p]=c*X[p],c*=In;for(p=t;p>=0;p--){for(c=0,d=0;d<=m&&d<=t-p;d++)c+=tb[d]*n[p+d];F0[t-p]=c}for(c=0,p=t;p>=0;p--)c+=F0[p];for(v===0?e[0]=c:e[0]=-c,c=F0[0]-c,p=1;p<=t;p++)c+=F0[p];return v===0?e[1]=c:e[1]=-c,y&7}function nb(r,e,t,n){var a,i,s,o,u,f,c,v,m;for(i=4,o=n-1,s=(t-3)/24|0,s<0&&(s=0),f=t-24*(s+1),v=s-o,m=o+i,c=0;c<=m;c++)v<0?M0[c]=0:M0[c]=v6[v],v+=1;for(c=0;c<=i;c++){for(a=0,v=0;v<=o;v++)a+=r[v]*M0[o+(c-v)];f6[c]=a}return u=i,p6(r,e,u,f6,f,i,s,o,M0)}m6.exports=nb});var q6=l((FW,y6)=>{"use strict";var ib=Math.round;y6.exports=ib});var Sn=l((LW,g6)=>{"use strict";var ab=q6();g6.exports=ab});var b6=l((RW,A6)=>{"use strict";var sb=Sn(),h6=z(),ob=.6366197723675814,ub=1.5707963267341256,lb=6077100506506192e-26,cb=6077100506303966e-26,fb=20222662487959506e-37,vb=20222662487111665e-37,pb=84784276603689e-45,N6=2047;function mb(r,e,t){var n,a,i,s,o,u,f;return a=sb(r*ob),s=r-a*ub,o=a*lb,f=e>>20|0,t[0]=s-o,n=h6(t[0]),u=f-(n>>20&N6),u>16&&(i=s,o=a*cb,s=i-o,o=a*fb-(i-s-o),t[0]=s-o,n=h6(t[0]),u=f-(n>>20&N6),u>49&&(i=s,o=a*vb,s=i-o,o=a*pb-(i-s-o),t[0]=s-o)),t[1]=s-t[0]-o,a}A6.exports=mb});var S6=l((PW,I6)=>{"use strict";var db=Rr(),yb=Ge(),qb=on(),gb=z(),hb=t6(),Nb=ke(),Ab=d6(),R0=b6(),bb=0,Ib=16777216,Wr=1.5707963267341256,ae=6077100506506192e-26,P0=2*ae,C0=3*ae,H0=4*ae,Sb=598523,wb=1072243195,Ob=1073928572,Eb=1074752122,_b=1074977148,Tb=1075183036,Mb=1075388923,Fb=1075594811,Lb=1094263291,Be=[0,0,0],Ue=[0,0];function Rb(r,e){var t,n,a,i,s,o,u,f;if(a=gb(r)|0,i=a&db|0,i<=wb)return e[0]=r,e[1]=0,0;if(i<=Eb)return(i&qb)===Sb?R0(r,i,e):i<=Ob?a>0?(f=r-Wr,e[0]=f-ae,e[1]=f-e[0]-ae,1):(f=r+Wr,e[0]=f+ae,e[1]=f-e[0]+ae,-1):a>0?(f=r-2*Wr,e[0]=f-P0,e[1]=f-e[0]-P0,2):(f=r+2*Wr,e[0]=f+P0,e[1]=f-e[0]+P0,-2);if(i<=Fb)return i<=Tb?i===_b?R0(r,i,e):a>0?(f=r-3*Wr,e[0]=f-C0,e[1]=f-e[0]-C0,3):(f=r+3*Wr,e[0]=f+C0,e[1]=f-e[0]+C0,-3):i===Mb?R0(r,i,e):a>0?(f=r-4*Wr,e[0]=f-H0,e[1]=f-e[0]-H0,4):(f=r+4*Wr,e[0]=f+H0,e[1]=f-e[0]+H0,-4);if(i<Lb)return R0(r,i,e);if(i>=yb)return e[0]=NaN,e[1]=NaN,0;for(t=hb(r),n=(i>>20)-1046,f=Nb(i-(n<<20|0),t),o=0;o<2;o++)Be[o]=f|0,f=(f-Be[o])*Ib;for(Be[2]=f,s=3;Be[s-1]===bb;)s-=1;return u=Ab(Be,Ue,n,s,1),a<0?(e[0]=-Ue[0],e[1]=-Ue[1],-u):(e[0]=Ue[0],e[1]=Ue[1],u)}I6.exports=Rb});var wn=l((CW,w6)=>{"use strict";var Pb=S6();w6.exports=Pb});var _6=l((HW,E6)=>{"use strict";var Cb=Rr(),Hb=Ge(),kb=z(),O6=hn(),On=Nn(),Gb=wn(),Wb=1072243195,Bb=1045430272,wr=[0,0];function Ub(r){var e,t;if(e=kb(r),e&=Cb,e<=Wb)return e<Bb?r:On(r,0);if(e>=Hb)return NaN;switch(t=Gb(r,wr),t&3){case 0:return On(wr[0],wr[1]);case 1:return O6(wr[0],wr[1]);case 2:return-On(wr[0],wr[1]);default:return-O6(wr[0],wr[1])}}E6.exports=Ub});var ge=l((kW,T6)=>{"use strict";var Vb=_6();T6.exports=Vb});var Ve=l((GW,M6)=>{"use strict";var Db=2.5066282746310007;M6.exports=Db});var L6=l((WW,F6)=>{"use strict";function Xb(r){return r===0?.08333333333334822:.08333333333334822+r*(.0034722222160545866+r*(-.0026813261780578124+r*(-.00022954996161337813+r*.0007873113957930937)))}F6.exports=Xb});var C6=l((BW,P6)=>{"use strict";var Kb=Ve(),R6=k(),Jb=H(),Yb=L6(),$b=143.01608;function jb(r){var e,t,n;return e=1/r,e=1+e*Yb(e),t=Jb(r),r>$b?(n=R6(r,.5*r-.25),t=n*(n/t)):t=R6(r,r-.5)/t,Kb*t*e}P6.exports=jb});var k6=l((UW,H6)=>{"use strict";var Qb=.5772156649015329;H6.exports=Qb});var W6=l((VW,G6)=>{"use strict";var Zb=k6();function zb(r,e){return e/((1+Zb*r)*r)}G6.exports=zb});var U6=l((DW,B6)=>{"use strict";function xb(r){var e,t,n;return r===0?1:(r<0?e=-r:e=r,e<=1?(t=1+r*(.4942148268014971+r*(.20744822764843598+r*(.04763678004571372+r*(.010421379756176158+r*(.0011913514700658638+r*(.00016011952247675185+r*0)))))),n=1+r*(.0714304917030273+r*(-.23459179571824335+r*(.035823639860549865+r*(.011813978522206043+r*(-.004456419138517973+r*(.0005396055804933034+r*-23158187332412014e-21))))))):(r=1/r,t=0+r*(.00016011952247675185+r*(.0011913514700658638+r*(.010421379756176158+r*(.04763678004571372+r*(.20744822764843598+r*(.4942148268014971+r*1)))))),n=-23158187332412014e-21+r*(.0005396055804933034+r*(-.004456419138517973+r*(.011813978522206043+r*(.035823639860549865+r*(-.23459179571824335+r*(.0714304917030273+r*1))))))),t/n)}B6.exports=xb});var j6=l((XW,$6)=>{"use strict";var rI=M(),eI=te(),tI=yn(),V6=T(),nI=or(),iI=ge(),D6=W(),X6=Y(),K6=Sr(),J6=C6(),Y6=W6(),aI=U6();function sI(r){var e,t,n,a;if(eI(r)&&r<0||r===X6||rI(r))return NaN;if(r===0)return tI(r)?X6:D6;if(r>171.61447887182297)return D6;if(r<-170.5674972726612)return 0;if(t=V6(r),t>33)return r>=0?J6(r):(n=nI(t),(n&1)===0?e=-1:e=1,a=t-n,a>.5&&(n+=1,a=t-n),a=t*iI(K6*a),e*K6/(V6(a)*J6(t)));for(a=1;r>=3;)r-=1,a*=r;for(;r<0;){if(r>-1e-9)return Y6(r,a);a/=r,r+=1}for(;r<2;){if(r<1e-9)return Y6(r,a);a/=r,r+=1}return r===2?a:(r-=2,a*aI(r))}$6.exports=sI});var pr=l((KW,Q6)=>{"use strict";var oI=j6();Q6.exports=oI});var De=l((JW,Z6)=>{"use strict";var uI=170;Z6.exports=uI});var z6=l((YW,lI)=>{lI.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var rl=l(($W,x6)=>{"use strict";var cI=M(),fI=te(),vI=pr(),pI=W(),mI=De(),dI=z6();function yI(r){return cI(r)?NaN:fI(r)?r<0?NaN:r<=mI?dI[r]:pI:vI(r+1)}x6.exports=yI});var En=l((jW,el)=>{"use strict";var qI=rl();el.exports=qI});var nl=l((QW,tl)=>{"use strict";function gI(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=3847467039331777e-5+r*(3685766504351951e-5+r*(1588920245372942e-5+r*(4059208354298835e-6+r*(6805476611834733e-7+r*(7823975500312005e-8+r*(6246580776401795e-9+r*(341986.3488721347+r*(12287.194511824551+r*(261.61404416416684+r*2.5066282746310007))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=2.5066282746310007+r*(261.61404416416684+r*(12287.194511824551+r*(341986.3488721347+r*(6246580776401795e-9+r*(7823975500312005e-8+r*(6805476611834733e-7+r*(4059208354298835e-6+r*(1588920245372942e-5+r*(3685766504351951e-5+r*3847467039331777e-5))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}tl.exports=gI});var al=l((ZW,il)=>{"use strict";var hI=nl();il.exports=hI});var ol=l((zW,sl)=>{"use strict";var NI=al();sl.exports=NI});var he=l((xW,ul)=>{"use strict";var AI=10.900511;ul.exports=AI});var ql=l((rB,yl)=>{"use strict";var ll=ol(),bI=pr(),II=vr(),cl=T(),fl=H(),vl=k(),pl=ur(),SI=ne(),wI=he(),ml=De(),OI=4269068009004705e289;function dl(r,e){var t,n,a;return r<pl?e>=ml?(n=dl(e,ml-e),n*=r,n*=OI,1/n):1/(r*bI(r+e)):(a=r+wI-.5,r+e===r?cl(e/a)<pl?t=fl(-e):t=1:(cl(e)<10?t=fl((.5-r)*II(e/a)):t=vl(a/(a+e),r-.5),t*=ll(r)/ll(r+e)),t*=vl(SI/(a+e),e),t)}yl.exports=dl});var Il=l((eB,bl)=>{"use strict";var EI=T(),gl=or(),hl=pr(),Nl=En(),Al=De(),_I=ql();function TI(r,e){var t,n,a;if(r<=0||r+e<=0)return hl(r)/hl(r+e);if(n=gl(e),n===e){if(a=gl(r),a===r&&r<=Al&&r+e<=Al)return Nl(a-1)/Nl(n+a-1);if(EI(e)<20){if(e===0)return 1;if(e<0){for(r-=1,t=r,e+=1;e!==0;)r-=1,t*=r,e+=1;return t}for(t=1/r,e-=1;e!==0;)r+=1,t/=r,e-=1;return t}}return _I(r,e)}bl.exports=TI});var k0=l((tB,Sl)=>{"use strict";var MI=Il();Sl.exports=MI});var Ol=l((nB,wl)=>{"use strict";function FI(r){return r===0?.3999999999940942:.3999999999940942+r*(.22222198432149784+r*.15313837699209373)}wl.exports=FI});var _l=l((iB,El)=>{"use strict";function LI(r){return r===0?.6666666666666735:.6666666666666735+r*(.2857142874366239+r*(.1818357216161805+r*.14798198605116586))}El.exports=LI});var Ll=l((aB,Fl)=>{"use strict";var Tl=z(),RI=ye(),PI=M(),CI=Lr(),HI=Y(),kI=Ol(),GI=_l(),G0=.6931471803691238,W0=19082149292705877e-26,WI=0x40000000000000,BI=.3333333333333333,Ml=1048575,UI=2146435072,VI=1048576,DI=1072693248;function XI(r){var e,t,n,a,i,s,o,u,f,c,v,m;return r===0?HI:PI(r)||r<0?NaN:(t=Tl(r),i=0,t<VI&&(i-=54,r*=WI,t=Tl(r)),t>=UI?r+r:(i+=(t>>20)-CI|0,t&=Ml,u=t+614244&1048576|0,r=RI(r,t|u^DI),i+=u>>20|0,o=r-1,(Ml&2+t)<3?o===0?i===0?0:i*G0+i*W0:(s=o*o*(.5-BI*o),i===0?o-s:i*G0-(s-i*W0-o)):(c=o/(2+o),m=c*c,u=t-398458|0,v=m*m,f=440401-t|0,a=v*kI(v),n=m*GI(v),u|=f,s=n+a,u>0?(e=.5*o*o,i===0?o-(e-c*(e+s)):i*G0-(e-(c*(e+s)+i*W0)-o)):i===0?o-c*(o-s):i*G0-(c*(o-s)-i*W0-o))))}Fl.exports=XI});var R=l((sB,Rl)=>{"use strict";var KI=Ll();Rl.exports=KI});var Hl=l((oB,Cl)=>{"use strict";var JI=z(),_n=hn(),Pl=Nn(),YI=wn(),$I=Rr(),jI=Ge(),Or=[0,0],QI=1072243195,ZI=1044381696;function zI(r){var e,t;if(e=JI(r),e&=$I,e<=QI)return e<ZI?1:_n(r,0);if(e>=jI)return NaN;switch(t=YI(r,Or),t&3){case 0:return _n(Or[0],Or[1]);case 1:return-Pl(Or[0],Or[1]);case 2:return-_n(Or[0],Or[1]);default:return Pl(Or[0],Or[1])}}Cl.exports=zI});var B0=l((uB,kl)=>{"use strict";var xI=Hl();kl.exports=xI});var Bl=l((lB,Wl)=>{"use strict";var rS=M(),eS=re(),Gl=B0(),Tn=ge(),tS=T(),Xe=b0(),Ke=Sr();function nS(r){var e,t;return rS(r)?NaN:eS(r)?NaN:(t=r%2,e=tS(t),e===0||e===1?Xe(0,t):e<.25?Tn(Ke*t):e<.75?(e=.5-e,Xe(Gl(Ke*e),t)):e<1.25?(t=Xe(1,t)-t,Tn(Ke*t)):e<1.75?(e-=1.5,-Xe(Gl(Ke*e),t)):(t-=Xe(2,t),Tn(Ke*t)))}Wl.exports=nS});var Vl=l((cB,Ul)=>{"use strict";var iS=Bl();Ul.exports=iS});var Xl=l((fB,Dl)=>{"use strict";function aS(r){return r===0?.06735230105312927:.06735230105312927+r*(.007385550860814029+r*(.0011927076318336207+r*(.00022086279071390839+r*25214456545125733e-21)))}Dl.exports=aS});var Jl=l((vB,Kl)=>{"use strict";function sS(r){return r===0?.020580808432516733:.020580808432516733+r*(.0028905138367341563+r*(.0005100697921535113+r*(.00010801156724758394+r*44864094961891516e-21)))}Kl.exports=sS});var $l=l((pB,Yl)=>{"use strict";function oS(r){return r===0?1.3920053346762105:1.3920053346762105+r*(.7219355475671381+r*(.17193386563280308+r*(.01864591917156529+r*(.0007779424963818936+r*7326684307446256e-21))))}Yl.exports=oS});var Ql=l((mB,jl)=>{"use strict";function uS(r){return r===0?.21498241596060885:.21498241596060885+r*(.325778796408931+r*(.14635047265246445+r*(.02664227030336386+r*(.0018402845140733772+r*3194753265841009e-20))))}jl.exports=uS});var zl=l((dB,Zl)=>{"use strict";function lS(r){return r===0?-.032788541075985965:-.032788541075985965+r*(.006100538702462913+r*(-.0014034646998923284+r*.00031563207090362595))}Zl.exports=lS});var r4=l((yB,xl)=>{"use strict";function cS(r){return r===0?.01797067508118204:.01797067508118204+r*(-.0036845201678113826+r*(.000881081882437654+r*-.00031275416837512086))}xl.exports=cS});var t4=l((qB,e4)=>{"use strict";function fS(r){return r===0?-.010314224129834144:-.010314224129834144+r*(.0022596478090061247+r*(-.0005385953053567405+r*.0003355291926355191))}e4.exports=fS});var i4=l((gB,n4)=>{"use strict";function vS(r){return r===0?.6328270640250934:.6328270640250934+r*(1.4549225013723477+r*(.9777175279633727+r*(.22896372806469245+r*.013381091853678766)))}n4.exports=vS});var s4=l((hB,a4)=>{"use strict";function pS(r){return r===0?2.4559779371304113:2.4559779371304113+r*(2.128489763798934+r*(.7692851504566728+r*(.10422264559336913+r*.003217092422824239)))}a4.exports=pS});var u4=l((NB,o4)=>{"use strict";function mS(r){return r===0?.08333333333333297:.08333333333333297+r*(-.0027777777772877554+r*(.0007936505586430196+r*(-.00059518755745034+r*(.0008363399189962821+r*-.0016309293409657527))))}o4.exports=mS});var f4=l((AB,c4)=>{"use strict";var dS=M(),yS=re(),qS=T(),Ne=R(),gS=N0(),hS=Vl(),NS=Sr(),Mn=W(),AS=Xl(),bS=Jl(),IS=$l(),SS=Ql(),wS=zl(),OS=r4(),ES=t4(),_S=i4(),TS=s4(),MS=u4(),FS=.07721566490153287,LS=.3224670334241136,RS=1,PS=-.07721566490153287,CS=.48383612272381005,HS=-.1475877229945939,kS=.06462494023913339,GS=-.07721566490153287,WS=1,BS=.4189385332046727,U0=1.4616321449683622,US=4503599627370496,VS=72057594037927940,DS=13877787807814457e-33,l4=1.4616321449683622,XS=-.12148629053584961,KS=-3638676997039505e-33;function JS(r){var e,t,n,a,i,s,o,u,f,c,v,m,p;if(dS(r)||yS(r))return r;if(r===0)return Mn;if(r<0?(e=!0,r=-r):e=!1,r<DS)return-Ne(r);if(e){if(r>=US||(f=hS(r),f===0))return Mn;t=Ne(NS/qS(f*r))}if(r===1||r===2)return 0;if(r<2)switch(r<=.9?(p=-Ne(r),r>=U0-1+.27?(v=1-r,n=0):r>=U0-1-.27?(v=r-(l4-1),n=1):(v=r,n=2)):(p=0,r>=U0+.27?(v=2-r,n=0):r>=U0-.27?(v=r-l4,n=1):(v=r-1,n=2)),n){case 0:m=v*v,s=FS+m*AS(m),i=m*(LS+m*bS(m)),o=v*s+i,p+=o-.5*v;break;case 1:m=v*v,c=m*v,s=CS+c*wS(c),i=HS+c*OS(c),a=kS+c*ES(c),o=m*s-(KS-c*(i+v*a)),p+=XS+o;break;case 2:s=v*(GS+v*_S(v)),i=WS+v*TS(v),p+=-.5*v+s/i;break}else if(r<8)switch(n=gS(r),v=r-n,o=v*(PS+v*SS(v)),u=RS+v*IS(v),p=.5*v+o/u,m=1,n){case 7:m*=v+6;case 6:m*=v+5;case 5:m*=v+4;case 4:m*=v+3;case 3:m*=v+2,p+=Ne(m)}else r<VS?(f=Ne(r),m=1/r,v=m*m,c=BS+m*MS(v),p=(r-.5)*(f-1)+c):p=r*(Ne(r)-1);return e&&(p=t-p),p}c4.exports=JS});var Ae=l((bB,v4)=>{"use strict";var YS=f4();v4.exports=YS});var Er=l((IB,p4)=>{"use strict";var $S=709.782712893384;p4.exports=$S});var d4=l((SB,m4)=>{"use strict";var jS=14901161193847656e-24;m4.exports=jS});var q4=l((wB,y4)=>{"use strict";var QS=eval;y4.exports=QS});var h4=l((OB,g4)=>{"use strict";var ZS=q4();function zS(){var r;try{ZS('"use strict"; (function* () {})'),r=!0}catch{r=!1}return r}g4.exports=zS});var Fn=l((EB,N4)=>{"use strict";var xS=h4();N4.exports=xS});var b4=l((_B,A4)=>{"use strict";var V0=T(),rw=ur(),ew=1e6;function tw(r,e){var t,n,a,i,s,o;if(o={},arguments.length>1&&(o=e),n=o.tolerance||rw,i=o.maxTerms||ew,s=o.initialValue||0,t=typeof r.next=="function",t===!0){for(a of r)if(s+=a,V0(n*s)>=V0(a)||--i===0)break}else do a=r(),s+=a;while(V0(n*s)<V0(a)&&--i);return s}A4.exports=tw});var w4=l((TB,S4)=>{"use strict";var I4=T(),nw=ur(),iw=1e6;function aw(r,e){var t,n,a,i,s;s={},arguments.length>1&&(s=e),t=s.tolerance||nw,a=s.maxTerms||iw,i=s.initialValue||0;do n=r(),i+=n;while(I4(t*i)<I4(n)&&--a);return i}S4.exports=aw});var be=l((MB,O4)=>{"use strict";var sw=Fn(),ow=b4(),uw=w4(),Ln;sw()?Ln=ow:Ln=uw;O4.exports=Ln});var _4=l((FB,E4)=>{"use strict";function lw(r,e){var t=1,n=r,a=e;return i;function i(){var s=t;return t*=n/a,n-=1,s}}E4.exports=lw});var M4=l((LB,T4)=>{"use strict";var cw=be(),fw=_4();function vw(r,e){var t,n;return n=fw(r,e),t=cw(n),t}T4.exports=vw});var L4=l((RB,F4)=>{"use strict";var pw=H();function mw(r,e){var t,n,a,i;if(a=pw(-e),n=a,n!==0)for(t=n,i=1;i<r;++i)t/=i,t*=e,n+=t;return n}F4.exports=mw});var P4=l((PB,R4)=>{"use strict";function dw(r){return r===0?-.3250421072470015:-.3250421072470015+r*(-.02848174957559851+r*(-.005770270296489442+r*-23763016656650163e-21))}R4.exports=dw});var H4=l((CB,C4)=>{"use strict";function yw(r){return r===0?.39791722395915535:.39791722395915535+r*(.0650222499887673+r*(.005081306281875766+r*(.00013249473800432164+r*-3960228278775368e-21)))}C4.exports=yw});var G4=l((HB,k4)=>{"use strict";function qw(r){return r===0?.41485611868374833:.41485611868374833+r*(-.3722078760357013+r*(.31834661990116175+r*(-.11089469428239668+r*(.035478304325618236+r*-.002166375594868791))))}k4.exports=qw});var B4=l((kB,W4)=>{"use strict";function gw(r){return r===0?.10642088040084423:.10642088040084423+r*(.540397917702171+r*(.07182865441419627+r*(.12617121980876164+r*(.01363708391202905+r*.011984499846799107))))}W4.exports=gw});var V4=l((GB,U4)=>{"use strict";function hw(r){return r===0?-.6938585727071818:-.6938585727071818+r*(-10.558626225323291+r*(-62.375332450326006+r*(-162.39666946257347+r*(-184.60509290671104+r*(-81.2874355063066+r*-9.814329344169145)))))}U4.exports=hw});var X4=l((WB,D4)=>{"use strict";function Nw(r){return r===0?19.651271667439257:19.651271667439257+r*(137.65775414351904+r*(434.56587747522923+r*(645.3872717332679+r*(429.00814002756783+r*(108.63500554177944+r*(6.570249770319282+r*-.0604244152148581))))))}D4.exports=Nw});var J4=l((BB,K4)=>{"use strict";function Aw(r){return r===0?-.799283237680523:-.799283237680523+r*(-17.757954917754752+r*(-160.63638485582192+r*(-637.5664433683896+r*(-1025.0951316110772+r*-483.5191916086514))))}K4.exports=Aw});var $4=l((UB,Y4)=>{"use strict";function bw(r){return r===0?30.33806074348246:30.33806074348246+r*(325.7925129965739+r*(1536.729586084437+r*(3199.8582195085955+r*(2553.0504064331644+r*(474.52854120695537+r*-22.44095244658582)))))}Y4.exports=bw});var z4=l((VB,Z4)=>{"use strict";var Iw=M(),j4=H(),Sw=qe(),ww=W(),Ow=Y(),Ew=P4(),_w=H4(),Tw=G4(),Mw=B4(),Fw=V4(),Lw=X4(),Rw=J4(),Pw=$4(),D0=1e-300,Cw=13877787807814457e-33,Q4=.8450629115104675,Hw=.12837916709551256,kw=1,Gw=-.0023621185607526594,Ww=1,Bw=-.009864944034847148,Uw=1,Vw=-.0098649429247001,Dw=1;function Xw(r){var e,t,n,a,i,s,o,u;if(Iw(r))return NaN;if(r===ww)return 0;if(r===Ow)return 2;if(r===0)return 1;if(r<0?(e=!0,t=-r):(e=!1,t=r),t<.84375)return t<Cw?1-r:(n=r*r,a=Hw+n*Ew(n),i=kw+n*_w(n),s=a/i,r<.25?1-(r+r*s):(a=r*s,a+=r-.5,.5-a));if(t<1.25)return i=t-1,o=Gw+i*Tw(i),u=Ww+i*Mw(i),e?1+Q4+o/u:1-Q4-o/u;if(t<28){if(i=1/(t*t),t<2.857142857142857)a=Bw+i*Fw(i),i=Uw+i*Lw(i);else{if(r<-6)return 2-D0;a=Vw+i*Rw(i),i=Dw+i*Pw(i)}return n=Sw(t,0),a=j4(-(n*n)-.5625)*j4((n-t)*(n+t)+a/i),e?2-a/t:a/t}return e?2-D0:D0*D0}Z4.exports=Xw});var Rn=l((DB,x4)=>{"use strict";var Kw=z4();x4.exports=Kw});var tc=l((XB,ec)=>{"use strict";var Jw=Rn(),rc=P(),Yw=H(),$w=Sr();function jw(r,e){var t,n,a,i,s;if(i=Jw(rc(e)),i!==0&&r>1){for(n=Yw(-e)/rc($w*e),n*=e,t=.5,n/=t,a=n,s=2;s<r;++s)n/=s-t,n*=e,a+=n;i+=a}return i}ec.exports=jw});var se=l((KB,nc)=>{"use strict";var Qw=-708.3964185322641;nc.exports=Qw});var oc=l((JB,sc)=>{"use strict";var Ie=H(),X0=k(),Zw=R(),ic=Er(),ac=se();function zw(r,e){var t,n;return n=r*Zw(e),e>=1?n<ic&&-e>ac?t=X0(e,r)*Ie(-e):r>=1?t=X0(e/Ie(e/r),r):t=Ie(n-e):n>ac?t=X0(e,r)*Ie(-e):e/r<ic?t=X0(e/Ie(e/r),r):t=Ie(n-e),t}sc.exports=zw});var Pn=l((YB,uc)=>{"use strict";function xw(r,e){var t,n;if(n=r.length,n<2||e===0)return n===0?0:r[0];for(n-=1,t=r[n]*e+r[n-1],n-=2;n>=0;)t=t*e+r[n],n-=1;return t}uc.exports=xw});var cc=l(($B,lc)=>{"use strict";var rO=Function;lc.exports=rO});var vc=l((jB,fc)=>{"use strict";var eO=cc();fc.exports=eO});var mc=l((QB,pc)=>{"use strict";var tO=vc(),nO=Pn();function iO(r){var e,t,n,a;if(r.length>500)return i;if(e="return function evalpoly(x){",t=r.length,t===0)e+="return 0.0;";else if(t===1)e+="return "+r[0]+";";else{for(e+="if(x===0.0){return "+r[0]+";}",e+="return "+r[0],n=t-1,a=1;a<t;a++)e+="+x*",a<n&&(e+="("),e+=r[a];for(a=0;a<n-1;a++)e+=")";e+=";"}return e+="}",e+="//# sourceURL=evalpoly.factory.js",new tO(e)();function i(s){return nO(r,s)}}pc.exports=iO});var _r=l((ZB,yc)=>{"use strict";var aO=jr(),dc=Pn(),sO=mc();aO(dc,"factory",sO);yc.exports=dc});var gc=l((zB,qc)=>{"use strict";function oO(r){var e=-r,t=-1,n=0;return a;function a(){return t*=e,n+=1,t/n}}qc.exports=oO});var Nc=l((xB,hc)=>{"use strict";var uO=T(),lO=R(),cO=ur(),fO=be(),vO=gc();function pO(r){var e,t;return r<=-1?NaN:(t=uO(r),t>.95?lO(1+r)-r:t<cO?-r*r/2:(e={initialValue:-r},fO(vO(r),e)))}hc.exports=pO});var Cn=l((rU,Ac)=>{"use strict";var mO=Nc();Ac.exports=mO});var Hn=l((eU,bc)=>{"use strict";var dO=6.283185307179586;bc.exports=dO});var Sc=l((tU,Ic)=>{"use strict";function yO(r){return r===0?-.3333333333333333:-.3333333333333333+r*(.08333333333333333+r*(-.014814814814814815+r*(.0011574074074074073+r*(.0003527336860670194+r*(-.0001787551440329218+r*(3919263178522438e-20+r*(-21854485106799924e-22+r*(-185406221071516e-20+r*(8296711340953087e-22+r*(-17665952736826078e-23+r*(6707853543401498e-24+r*(10261809784240309e-24+r*(-4382036018453353e-24+r*914769958223679e-24)))))))))))))}Ic.exports=yO});var Oc=l((nU,wc)=>{"use strict";function qO(r){return r===0?-.001851851851851852:-.001851851851851852+r*(-.003472222222222222+r*(.0026455026455026454+r*(-.0009902263374485596+r*(.00020576131687242798+r*(-4018775720164609e-22+r*(-18098550334489977e-21+r*(764916091608111e-20+r*(-16120900894563446e-22+r*(4647127802807434e-24+r*(1378633446915721e-22+r*(-5752545603517705e-23+r*11951628599778148e-24)))))))))))}wc.exports=qO});var _c=l((iU,Ec)=>{"use strict";function gO(r){return r===0?.004133597883597883:.004133597883597883+r*(-.0026813271604938273+r*(.0007716049382716049+r*(20093878600823047e-22+r*(-.00010736653226365161+r*(52923448829120125e-21+r*(-12760635188618728e-21+r*(3423578734096138e-23+r*(13721957309062932e-22+r*(-6298992138380055e-22+r*14280614206064242e-23)))))))))}Ec.exports=gO});var Mc=l((aU,Tc)=>{"use strict";function hO(r){return r===0?.0006494341563786008:.0006494341563786008+r*(.00022947209362139917+r*(-.0004691894943952557+r*(.00026772063206283885+r*(-7561801671883977e-20+r*(-2396505113867297e-22+r*(11082654115347302e-21+r*(-56749528269915965e-22+r*14230900732435883e-22)))))))}Tc.exports=hO});var Lc=l((sU,Fc)=>{"use strict";function NO(r){return r===0?-.0008618882909167117:-.0008618882909167117+r*(.0007840392217200666+r*(-.0002990724803031902+r*(-14638452578843418e-22+r*(6641498215465122e-20+r*(-3968365047179435e-20+r*11375726970678419e-21)))))}Fc.exports=NO});var Pc=l((oU,Rc)=>{"use strict";function AO(r){return r===0?-.00033679855336635813:-.00033679855336635813+r*(-6972813758365858e-20+r*(.0002772753244959392+r*(-.00019932570516188847+r*(6797780477937208e-20+r*(1419062920643967e-22+r*(-13594048189768693e-21+r*(8018470256334202e-21+r*-2291481176508095e-21)))))))}Rc.exports=AO});var Hc=l((uU,Cc)=>{"use strict";function bO(r){return r===0?.0005313079364639922:.0005313079364639922+r*(-.0005921664373536939+r*(.0002708782096718045+r*(7902353232660328e-22+r*(-8153969367561969e-20+r*(561168275310625e-19+r*-18329116582843375e-21)))))}Cc.exports=bO});var Gc=l((lU,kc)=>{"use strict";function IO(r){return r===0?.00034436760689237765:.00034436760689237765+r*(5171790908260592e-20+r*(-.00033493161081142234+r*(.0002812695154763237+r*-.00010976582244684731)))}kc.exports=IO});var Bc=l((cU,Wc)=>{"use strict";function SO(r){return r===0?-.0006526239185953094:-.0006526239185953094+r*(.0008394987206720873+r*-.000438297098541721)}Wc.exports=SO});var Vc=l((fU,Uc)=>{"use strict";var wO=_r(),OO=Cn(),EO=Rn(),kn=P(),_O=H(),TO=Hn(),MO=Sc(),FO=Oc(),LO=_c(),RO=Mc(),PO=Lc(),CO=Pc(),HO=Hc(),kO=Gc(),GO=Bc(),lr=[0,0,0,0,0,0,0,0,0,0];function WO(r,e){var t,n,a,i,s;return n=(e-r)/r,a=-OO(n),i=r*a,s=kn(2*a),e<r&&(s=-s),lr[0]=MO(s),lr[1]=FO(s),lr[2]=LO(s),lr[3]=RO(s),lr[4]=PO(s),lr[5]=CO(s),lr[6]=HO(s),lr[7]=kO(s),lr[8]=GO(s),lr[9]=-.0005967612901927463,t=wO(lr,1/r),t*=_O(-i)/kn(TO*r),e<r&&(t=-t),t+=EO(kn(i))/2,t}Uc.exports=WO});var Xc=l((vU,Dc)=>{"use strict";function BO(r,e){var t=1,n=r,a=e;return i;function i(){var s=t;return n+=1,t*=a/n,s}}Dc.exports=BO});var Gn=l((pU,Kc)=>{"use strict";var UO=be(),VO=Xc();function DO(r,e,t){var n,a;return t=t||0,a=VO(r,e),n=UO(a,{initialValue:t}),n}Kc.exports=DO});var Yc=l((mU,Jc)=>{"use strict";function XO(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}Jc.exports=XO});var jc=l((dU,$c)=>{"use strict";var KO=Yc();$c.exports=KO});var Je=l((yU,Qc)=>{"use strict";var JO=jc();Qc.exports=JO});var xc=l((qU,zc)=>{"use strict";var YO=Je(),$O=Ae(),jO=pr(),QO=Cn(),ZO=P(),zO=T(),Br=H(),Ye=k(),Wn=ie(),Bn=kr(),Zc=R(),xO=Gr(),K0=Er(),$e=se(),Un=he(),rE=ne();function eE(r,e){var t,n,a,i,s,o,u;return a=r+Un-.5,u=(e-r-Un+.5)/a,r<1?e<=$e||r<1/xO?Br(r*Zc(e)-e-$O(r)):Ye(e,r)*Br(-e)/jO(r):(zO(u*u*r)<=100&&r>150?(t=r*QO(u)+e*(.5-Un)/a,t=Br(t)):(i=r*Zc(e/a),s=r-e,Bn(i,s)<=$e||Wn(i,s)>=K0?(n=s/r,Bn(i,s)/2>$e&&Wn(i,s)/2<K0?(o=Ye(e/a,r/2)*Br(s/2),t=o*o):Bn(i,s)/4>$e&&Wn(i,s)/4<K0&&e>r?(o=Ye(e/a,r/4)*Br(s/4),t=o*o,t*=t):n>$e&&n<K0?t=Ye(e*Br(n)/a,r):t=Br(i+s)):t=Ye(e/a,r)*Br(s)),t*=ZO(a/rE)/YO(r),t)}zc.exports=eE});var t5=l((gU,e5)=>{"use strict";var Vn=M(),tE=re(),r5=T(),nE=xr(),iE=R(),aE=k(),sE=N0();function oE(r,e){var t,n;if(Vn(r)||Vn(e))return NaN;if(e===0)return 0;if(r===0)return-1;if(r<0&&e%2===0&&(r=-r),r>0){if((r5(e*(r-1))<.5||r5(e)<.2)&&(n=iE(r)*e,n<.5))return nE(n)}else if(sE(e)!==e)return NaN;return t=aE(r,e)-1,tE(t)||Vn(t)?NaN:t}e5.exports=oE});var i5=l((hU,n5)=>{"use strict";var uE=t5();n5.exports=uE});var s5=l((NU,a5)=>{"use strict";function lE(r){var e,t,n;return r===0?-.01803556856784494:(r<0?e=-r:e=r,e<=1?(t=-.01803556856784494+r*(.02512664961998968+r*(.049410315156753225+r*(.0172491608709614+r*(-.0002594535632054381+r*(-.0005410098692152044+r*(-3245886498259485e-20+r*0)))))),n=1+r*(1.962029871977952+r*(1.4801966942423133+r*(.5413914320717209+r*(.09885042511280101+r*(.008213096746488934+r*(.00022493629192211576+r*-22335276320861708e-23))))))):(r=1/r,t=0+r*(-3245886498259485e-20+r*(-.0005410098692152044+r*(-.0002594535632054381+r*(.0172491608709614+r*(.049410315156753225+r*(.02512664961998968+r*-.01803556856784494)))))),n=-22335276320861708e-23+r*(.00022493629192211576+r*(.008213096746488934+r*(.09885042511280101+r*(.5413914320717209+r*(1.4801966942423133+r*(1.962029871977952+r*1))))))),t/n)}a5.exports=lE});var u5=l((AU,o5)=>{"use strict";function cE(r){var e,t,n;return r===0?.04906224540690395:(r<0?e=-r:e=r,e<=1?(t=.04906224540690395+r*(-.09691175301595212+r*(-.4149833583594954+r*(-.4065671242119384+r*(-.1584135863906922+r*(-.024014982064857155+r*-.0010034668769627955))))),n=1+r*(3.0234982984646304+r*(3.4873958536072385+r*(1.9141558827442668+r*(.5071377386143635+r*(.05770397226904519+r*.001957681026011072)))))):(r=1/r,t=-.0010034668769627955+r*(-.024014982064857155+r*(-.1584135863906922+r*(-.4065671242119384+r*(-.4149833583594954+r*(-.09691175301595212+r*.04906224540690395))))),n=.001957681026011072+r*(.05770397226904519+r*(.5071377386143635+r*(1.9141558827442668+r*(3.4873958536072385+r*(3.0234982984646304+r*1)))))),t/n)}o5.exports=cE});var c5=l((bU,l5)=>{"use strict";function fE(r){var e,t,n;return r===0?-.029232972183027003:(r<0?e=-r:e=r,e<=1?(t=-.029232972183027003+r*(.14421626775719232+r*(-.14244039073863127+r*(.05428096940550536+r*(-.008505359768683364+r*(.0004311713426792973+r*0))))),n=1+r*(-1.5016935605448505+r*(.846973248876495+r*(-.22009515181499575+r*(.02558279715597587+r*(-.0010066679553914337+r*-8271935218912905e-22)))))):(r=1/r,t=0+r*(.0004311713426792973+r*(-.008505359768683364+r*(.05428096940550536+r*(-.14244039073863127+r*(.14421626775719232+r*-.029232972183027003))))),n=-8271935218912905e-22+r*(-.0010066679553914337+r*(.02558279715597587+r*(-.22009515181499575+r*(.846973248876495+r*(-1.5016935605448505+r*1)))))),t/n)}l5.exports=fE});var v5=l((IU,f5)=>{"use strict";var Dn=R(),vE=ur(),pE=s5(),mE=u5(),dE=c5(),yE=.15896368026733398,qE=.5281534194946289,gE=.45201730728149414;function hE(r,e,t){var n,a,i,s;if(r<vE)return-Dn(r);if(e===0||t===0)return 0;if(a=0,r>2){if(r>=3){do r-=1,t-=1,a+=Dn(r);while(r>=3);t=r-2}return i=t*(r+1),s=pE(t),a+=i*yE+i*s,a}return r<1&&(a+=-Dn(r),t=e,e=r,r+=1),r<=1.5?(i=mE(e),n=e*t,a+=n*qE+n*i,a):(i=t*e,s=dE(-t),a+=i*gE+i*s,a)}f5.exports=hE});var q5=l((SU,y5)=>{"use strict";var p5=pr(),m5=xr(),NE=vr(),AE=M(),d5=v5();function bE(r){return AE(r)?NaN:r<0?r<-.5?p5(1+r)-1:m5(-NE(r)+d5(r+2,r+1,r)):r<2?m5(d5(r+1,r,r-1)):p5(1+r)-1}y5.exports=bE});var h5=l((wU,g5)=>{"use strict";var IE=q5();g5.exports=IE});var A5=l((OU,N5)=>{"use strict";function SE(r,e){var t,n,a,i;return t=-e,e=-e,n=r+1,a=1,s;function s(){return i=t/n,t*=e,a+=1,t/=a,n+=1,i}}N5.exports=SE});var I5=l((EU,b5)=>{"use strict";var wE=i5(),OE=be(),EE=h5(),_E=A5();function TE(r,e,t){var n,a,i,s,o;return a=EE(r),i=(a+1)/r,s=wE(e,r),a-=s,a/=r,o=_E(r,e),s+=1,n=t?i:0,a=-s*OE(o,{initialValue:(n-a)/s}),t&&(a=-a),[a,i]}b5.exports=TE});var je=l((_U,S5)=>{"use strict";var ME=11754943508222875e-54;S5.exports=ME});var O5=l((TU,w5)=>{"use strict";var J0=T(),mr=je(),FE=ur(),LE=1e6;function RE(r,e,t){var n,a,i,s,o,u,f;if(n=typeof r.next=="function",f=n?r.next().value:r(),s=f[1],i=f[0],s===0&&(s=mr),o=s,u=0,n===!0)do f=r.next().value,f&&(u=f[1]+f[0]*u,u===0&&(u=mr),o=f[1]+f[0]/o,o===0&&(o=mr),u=1/u,a=o*u,s*=a);while(J0(a-1)>e&&--t);else do f=r(),f&&(u=f[1]+f[0]*u,u===0&&(u=mr),o=f[1]+f[0]/o,o===0&&(o=mr),u=1/u,a=o*u,s*=a);while(f&&J0(a-1)>e&&--t);return i/s}function PE(r,e,t){var n,a,i,s,o,u;if(n=typeof r.next=="function",u=n?r.next().value:r(),i=u[1],i===0&&(i=mr),s=i,o=0,n===!0)do u=r.next().value,u&&(o=u[1]+u[0]*o,o===0&&(o=mr),s=u[1]+u[0]/s,s===0&&(s=mr),o=1/o,a=s*o,i*=a);while(u&&J0(a-1)>e&&--t);else do u=r(),u&&(o=u[1]+u[0]*o,o===0&&(o=mr),s=u[1]+u[0]/s,s===0&&(s=mr),o=1/o,a=s*o,i*=a);while(u&&J0(a-1)>e&&--t);return i}function CE(r,e){var t,n,a;return n={},arguments.length>1&&(n=e),t=n.maxIter||LE,a=n.tolerance||FE,n.keep?PE(r,a,t):RE(r,a,t)}w5.exports=CE});var T5=l((MU,_5)=>{"use strict";var E5=T(),HE=ur(),Se=je(),kE=1e6;function GE(r,e,t){var n,a,i,s,o,u;u=r(),o=u[1],a=u[0],o===0&&(o=Se),i=o,s=0;do u=r(),u&&(s=u[1]+u[0]*s,s===0&&(s=Se),i=u[1]+u[0]/i,i===0&&(i=Se),s=1/s,n=i*s,o*=n);while(u&&E5(n-1)>e&&--t);return a/o}function WE(r,e,t){var n,a,i,s,o;o=r(),s=o[1],s===0&&(s=Se),a=s,i=0;do o=r(),o&&(i=o[1]+o[0]*i,i===0&&(i=Se),a=o[1]+o[0]/a,a===0&&(a=Se),i=1/i,n=a*i,s*=n);while(o&&E5(n-1)>e&&--t);return s}function BE(r,e){var t,n,a;return n={},arguments.length>1&&(n=e),a=n.tolerance||HE,t=n.maxIter||kE,n.keep?WE(r,a,t):GE(r,a,t)}_5.exports=BE});var Kn=l((FU,M5)=>{"use strict";var UE=Fn(),VE=O5(),DE=T5(),Xn;UE()?Xn=VE:Xn=DE;M5.exports=Xn});var L5=l((LU,F5)=>{"use strict";function XE(r,e){var t=e-r+1,n=r,a=0;return i;function i(){return a+=1,t+=2,[a*(n-a),t]}}F5.exports=XE});var Jn=l((RU,R5)=>{"use strict";var KE=Kn(),JE=L5();function YE(r,e){var t=JE(r,e);return 1/(e-r+1+KE(t))}R5.exports=YE});var k5=l((PU,H5)=>{"use strict";var $E=or(),Qe=pr(),Yn=T(),P5=k(),jE=R(),QE=d4(),C5=Gr(),ZE=Er(),zE=M4(),xE=L4(),r_=tc(),$n=oc(),e_=Vc(),t_=Gn(),jn=xc(),n_=I5(),i_=Jn();function a_(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q;switch(c=0,v=n,f=e<30&&e<=r+1&&r<ZE,f?(h=$E(e),m=h===e,s=m?!1:Yn(h-e)===.5):(m=!1,s=!1),m&&r>.6?(v=!v,i=0):s&&r>.2?(v=!v,i=1):r<QE&&e>1?i=6:r>1e3&&(e<r||Yn(e-50)/r<1)?(v=!v,i=7):r<.5?-.4/jE(r)<e?i=2:i=3:r<1.1?r*.75<e?i=2:i=3:(u=!1,t&&e>20&&(p=Yn((r-e)/e),e>200?20/e>p*p&&(u=!0):p<.4&&(u=!0)),u?i=5:r-1/(3*r)<e?i=2:(i=4,v=!v)),i){case 0:c=xE(e,r),t===!1&&(c*=Qe(e));break;case 1:c=r_(e,r),t===!1&&(c*=Qe(e));break;case 2:c=t?jn(e,r):$n(e,r),c!==0&&(o=0,a=!1,v&&(o=t?1:Qe(e),t||c>=1||C5*c>o?(o/=c,t||e<1||C5/e>o?(o*=-e,a=!0):o=0):o=0),c*=t_(e,r,o)/e,a&&(v=!1,c=-c));break;case 3:v=!v,d=n_(e,r,v),c=d[0],q=d[1],v=!1,t&&(c/=q);break;case 4:c=t?jn(e,r):$n(e,r),c!==0&&(c*=i_(e,r));break;case 5:c=e_(e,r),r>=e&&(v=!v);break;case 6:c=t?P5(r,e)/Qe(e+1):P5(r,e)/e,c*=1-e*r/(e+1);break;case 7:c=t?jn(e,r):$n(e,r),c/=r,c!==0&&(c*=zE(e,r));break}return t&&c>1&&(c=1),v&&(y=t?1:Qe(e),c=y-c),c}H5.exports=a_});var U5=l((CU,B5)=>{"use strict";var s_=Ae(),o_=H(),dr=R(),u_=Ve(),l_=Er(),c_=W(),f_=De(),G5=k5(),W5=Gn(),v_=Jn();function p_(r,e,t,n){var a,i,s,o;return r<0||e<=0?NaN:(a=t===void 0?!0:t,s=n,e>=f_&&!a?(s&&e*4<r?(o=e*dr(r)-r,o+=dr(v_(e,r))):!s&&e>4*r?(o=e*dr(r)-r,i=0,o+=dr(W5(e,r,i)/e)):(o=G5(r,e,!0,s),o===0?s?(o=1+1/(12*e)+1/(288*e*e),o=dr(o)-e+(e-.5)*dr(e),o+=dr(u_)):(o=e*dr(r)-r,i=0,o+=dr(W5(e,r,i)/e)):o=dr(o)+s_(e)),o>l_?c_:o_(o)):G5(r,e,a,s))}B5.exports=p_});var Qn=l((HU,V5)=>{"use strict";var m_=U5();V5.exports=m_});var J5=l((kU,K5)=>{"use strict";var we=H(),Y0=k(),d_=R(),D5=Er(),X5=se();function y_(r,e){var t,n;return n=r*d_(e),e>=1?n<D5&&-e>X5?t=Y0(e,r)*we(-e):r>=1?t=Y0(e/we(e/r),r):t=we(n-e):n>X5?t=Y0(e,r)*we(-e):e/r<D5?t=Y0(e/we(e/r),r):t=we(n-e),t}K5.exports=y_});var j5=l((GU,$5)=>{"use strict";var q_=Je(),g_=Ae(),h_=pr(),N_=vr(),A_=P(),b_=T(),Ur=H(),Ze=k(),Zn=ie(),zn=kr(),Y5=R(),$0=Er(),ze=se(),xn=he(),I_=ne();function S_(r,e){var t,n,a,i,s,o,u;return a=r+xn-.5,u=(e-r-xn+.5)/a,r<1?e<=ze?Ur(r*Y5(e)-e-g_(r)):Ze(e,r)*Ur(-e)/h_(r):(b_(u*u*r)<=100&&r>150?(t=r*(N_(u)-u)+e*(.5-xn)/a,t=Ur(t)):(i=r*Y5(e/a),s=r-e,zn(i,s)<=ze||Zn(i,s)>=$0?(n=s/r,zn(i,s)/2>ze&&Zn(i,s)/2<$0?(o=Ze(e/a,r/2)*Ur(s/2),t=o*o):zn(i,s)/4>ze&&Zn(i,s)/4<$0&&e>r?(o=Ze(e/a,r/4)*Ur(s/4),t=o*o,t*=t):n>ze&&n<$0?t=Ze(e*Ur(n)/a,r):t=Ur(i+s)):t=Ze(e/a,r)*Ur(s)),t*=A_(a/I_)/q_(r),t)}$5.exports=S_});var r7=l((WU,x5)=>{"use strict";var w_=k0(),Q5=En(),O_=Qn(),E_=vr(),j0=T(),Z5=k(),__=R(),T_=Pr(),z5=ur(),M_=J5(),F_=j5(),Vr=new Array(30);function L_(r,e,t,n,a,i,s){var o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,O;if(m=e-1,A=r+m/2,n<.35?h=E_(-n):h=__(t),O=-A*h,I=F_(e,O),I<=T_)return a;for(s?(o=I/w_(r,e),o/=Z5(A,e)):o=M_(e,O)/Z5(A,e),o*=i,Vr[0]=1,g=O_(O,e,!0,!0),g/=I,c=a+o*g,f=1,p=h/2,p*=p,d=1,q=4*A*A,v=e,b=1;b<Vr.length;++b){for(f+=2,Vr[b]=0,y=e-b,u=3,S=1;S<b;++S)y=S*e-b,Vr[b]+=y*Vr[b-S]/Q5(u),u+=2;if(Vr[b]/=b,Vr[b]+=m/Q5(f),g=(v*(v+1)*g+(O+v+1)*d)/q,d*=p,v+=2,w=o*Vr[b]*g,c+=w,w>1){if(j0(w)<j0(z5*c))break}else if(j0(w/z5)<j0(c))break}return c}x5.exports=L_});var t7=l((BU,e7)=>{"use strict";function R_(r,e,t){var n,a;if(t===0)return 1;for(n=1,a=0;a<t;a++)n*=(r+a)/(e+a);return n}e7.exports=R_});var a7=l((UU,i7)=>{"use strict";var n7=T(),P_=ie();function C_(r,e){return P_(n7(r),n7(e))}i7.exports=C_});var o7=l((VU,s7)=>{"use strict";var H_=a7();s7.exports=H_});var c7=l((DU,l7)=>{"use strict";var u7=T(),k_=kr();function G_(r,e){return k_(u7(r),u7(e))}l7.exports=G_});var v7=l((XU,f7)=>{"use strict";var W_=c7();f7.exports=W_});var Z0=l((KU,d7)=>{"use strict";var ri=Je(),B_=o7(),U_=v7(),p7=xr(),Dr=vr(),m7=P(),Q0=T(),yr=H(),qr=k(),V_=kr(),er=R(),gr=Er(),Oe=se(),ei=he(),D_=ne();function X_(r,e,t,n,a){var i,s,o,u,f,c,v,m,p,d,y,h,q,I;if(!a)return qr(t,r)*qr(n,e);if(q=r+e,u=r+ei-.5,f=e+ei-.5,c=q+ei-.5,i=ri(q),i/=ri(r)*ri(e),i*=m7(f/D_),i*=m7(u/c),v=(t*e-n*u)/u,m=(n*r-t*f)/f,U_(v,m)<.2)if(v*m>0||V_(r,e)<1)Q0(v)<.1?i*=yr(r*Dr(v)):i*=qr(t*c/u,r),Q0(m)<.1?i*=yr(e*Dr(m)):i*=qr(n*c/f,e);else if(B_(v,m)<.5)s=r<e,o=e/r,s&&o*m<.1||!s&&v/o>.1?(p=p7(o*Dr(m)),p=v+p+p*v,p=r*Dr(p),i*=yr(p)):(p=p7(Dr(v)/o),p=m+p+p*m,p=e*Dr(p),i*=yr(p));else if(Q0(v)<Q0(m))if(I=r*Dr(v)+e*er(n*c/f),I<=Oe||I>=gr){if(I+=er(i),I>=gr)return NaN;i=yr(I)}else i*=yr(I);else if(I=e*Dr(m)+r*er(t*c/u),I<=Oe||I>=gr){if(I+=er(i),I>=gr)return NaN;i=yr(I)}else i*=yr(I);else if(y=t*c/u,h=n*c/f,v=r*er(y),m=e*er(h),v>=gr||v<=Oe||m>=gr||m<=Oe)if(r<e)if(d=qr(h,e/r),p=r*(er(y)+er(d)),p<gr&&p>Oe)i*=qr(d*y,r);else{if(m+=v+er(i),m>=gr)return NaN;i=yr(m)}else if(d=qr(y,r/e),p=(er(d)+er(h))*e,p<gr&&p>Oe)i*=qr(d*h,e);else{if(m+=v+er(i),m>=gr)return NaN;i=yr(m)}else i*=qr(y,r)*qr(h,e);return i}d7.exports=X_});var q7=l((JU,y7)=>{"use strict";var K_=Kn(),J_=Z0(),Y_={keep:!0,maxIter:1e3};function $_(r,e,t,n){var a=0;return i;function i(){var s,o,u;return o=(r+a-1)*(r+e+a-1)*a*(e-a)*t*t,s=r+2*a-1,o/=s*s,u=a,u+=a*(e-a)*t/(r+2*a-1),u+=(r+a)*(r*n-e*t+1+a*(2-t))/(r+2*a+1),a+=1,[o,u]}}function j_(r,e,t,n,a,i){var s,o,u;return s=J_(r,e,t,n,a),i&&(i[1]=s),s===0?s:(u=$_(r,e,t,n),o=K_(u,Y_),s/o)}y7.exports=j_});var h7=l((YU,g7)=>{"use strict";var Q_=9007199254740991;g7.exports=Q_});var A7=l(($U,N7)=>{"use strict";function Z_(r,e){var t=0,n;if(r===0)return e;if(e===0)return r;for(;(r&1)===0&&(e&1)===0;)r>>>=1,e>>>=1,t+=1;for(;(r&1)===0;)r>>>=1;for(;e;){for(;(e&1)===0;)e>>>=1;r>e&&(n=e,e=r,r=n),e-=r}return r<<t}N7.exports=Z_});var I7=l((jU,b7)=>{"use strict";function z_(r,e){var t=1,n;if(r===0)return e;if(e===0)return r;for(;r%2===0&&e%2===0;)r/=2,e/=2,t*=2;for(;r%2===0;)r/=2;for(;e;){for(;e%2===0;)e/=2;r>e&&(n=e,e=r,r=n),e-=r}return t*r}b7.exports=z_});var M7=l((QU,T7)=>{"use strict";var S7=M(),w7=te(),O7=W(),E7=Y(),_7=gn(),x_=A7(),rT=I7();function eT(r,e){return S7(r)||S7(e)?NaN:r===O7||e===O7||r===E7||e===E7?NaN:w7(r)&&w7(e)?(r<0&&(r=-r),e<0&&(e=-e),r<=_7&&e<=_7?x_(r,e):rT(r,e)):NaN}T7.exports=eT});var L7=l((ZU,F7)=>{"use strict";var tT=M7();F7.exports=tT});var H7=l((zU,C7)=>{"use strict";var nT=h7(),iT=W(),R7=te(),P7=M(),aT=I0(),sT=or(),oT=L7();function ti(r,e){var t,n,a,i,s,o,u;if(P7(r)||P7(e))return NaN;if(!R7(r)||!R7(e))return NaN;if(e<0||(n=1,r<0&&(r=-r+e-1,aT(e)&&(n*=-1)),e>r))return 0;if(e===0||e===r)return n;if(e===1||e===r-1)return n*r;for(r-e<e&&(e=r-e),u=sT(nT/r),t=1,s=1;s<=e&&!(t>u);s++)t*=r,t/=s,r-=1;return s>e?n*t:(a=ti(r,e-s+1),a===iT?n*a:(i=ti(e,e-s+1),o=oT(a,i),a/=o,i/=o,t/=i,n*t*a))}C7.exports=ti});var G7=l((xU,k7)=>{"use strict";var uT=H7();k7.exports=uT});var U7=l((rV,B7)=>{"use strict";var W7=G7(),oe=or(),xe=k(),lT=Pr();function cT(r,e,t,n){var a,i,s,o,u;if(i=xe(t,r),i>lT)for(o=i,u=oe(r-1);u>e;u--)o*=(u+1)*n/((r-u)*t),i+=o;else if(s=oe(r*t),s<=e+1&&(s=oe(e+2)),i=xe(t,s)*xe(n,r-s),i*=W7(oe(r),oe(s)),i===0)for(u=s-1;u>e;u--)i+=xe(t,u)*xe(n,r-u),i*=W7(oe(r),oe(u));else{for(o=i,a=i,u=s-1;u>e;u--)o*=(u+1)*n/((r-u)*t),i+=o;for(o=a,u=s+1;u<=r;u++)o*=(r-u+1)*t/(u*n),i+=o}return i}B7.exports=cT});var D7=l((eV,V7)=>{"use strict";var fT=Z0();function vT(r,e,t,n,a,i,s){var o,u,f,c;if(o=fT(r,e,t,n,i),s&&(s[1]=o),o/=r,o===0)return o;for(f=1,u=1,c=0;c<a-1;++c)u*=(r+e+c)*t/(r+c+1),f+=u;return o*=f,o}V7.exports=vT});var $7=l((tV,Y7)=>{"use strict";var ni=Je(),pT=be(),mT=vr(),dT=P(),ii=H(),z0=k(),r0=R(),yT=Pr(),X7=Er(),K7=se(),ai=he(),qT=ne(),J7={maxTerms:100};function gT(r,e,t,n){var a=1-e,i=1;return s;function s(){var o=n/r;return r+=1,n*=a*t/i,i+=1,a+=1,o}}function hT(r,e,t,n,a,i,s){var o,u,f,c,v,m,p,d;return a?(p=r+e,u=r+ai-.5,f=e+ai-.5,c=p+ai-.5,o=ni(p)/(ni(r)*ni(e)),v=r0(c/f)*(e-.5),m=r0(t*c/u)*r,v>K7&&v<X7&&m>K7&&m<X7?(r*e<f*10?o*=ii((e-.5)*mT(r/f)):o*=z0(c/f,e-.5),o*=z0(t*c/u,r),o*=dT(u/qT),i&&(i[1]=o*z0(s,e))):(o=r0(o)+v+m+(r0(u)-1)/2,i&&(i[1]=ii(o+e*r0(s))),o=ii(o))):o=z0(t,r),o<yT?n:(d=gT(r,e,t,o),J7.initialValue=n,pT(d,J7))}Y7.exports=hT});var ui=l((nV,ef)=>{"use strict";var NT=M(),AT=xr(),x0=or(),j7=vr(),Q7=h0(),tr=mn(),si=P(),bT=H(),e0=k(),IT=ie(),Z7=kr(),rt=Gr(),z7=Pr(),ST=gn(),wT=_0(),rf=Sr(),Xr=r7(),oi=t7(),OT=Z0(),x7=q7(),ET=U7(),t0=D7(),hr=$7(),_T=1/rf;function TT(r,e,t,n,a,i,s,o){var u,f,c,v,m,p,d,y,h,q,I,g;if(g=1-r,d=o,y=o+s,i[y]=-1,NT(r)||r<0||r>1)return i[d]=NaN,i[y]=NaN,i;if(n){if(e<0||t<0)return i[d]=NaN,i[y]=NaN,i;if(e===0){if(t===0)return i[d]=NaN,i[y]=NaN,i;if(t>0)return i[d]=a?0:1,i}else if(t===0&&e>0)return i[d]=a?1:0,i}else if(e<=0||t<=0)return i[d]=NaN,i[y]=NaN,i;return r===0?(e===1?i[y]=1:i[y]=e<1?rt/2:z7*2,a?(i[d]=n?1:tr(e,t),i):(i[d]=0,i)):r===1?(t===1?i[y]=1:i[y]=t<1?rt/2:z7*2,a?i[d]=0:i[d]=n?1:tr(e,t),i):e===.5&&t===.5?(i[y]=_T*si(g*r),I=Q7(si(a?g:r)),I/=wT,n||(I*=rf),i[d]=I,i):(e===1&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),t===1?e===1?(i[d]=a?g:r,i[y]=1,i):(i[y]=e*e0(r,e-1),g<.5?I=a?-AT(e*j7(-g)):bT(e*j7(-g)):I=a?-(e0(r,e)-1):e0(r,e),n||(I/=e),i[d]=I,i):(Z7(e,t)<=1?(r>.5&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),IT(e,t)<=1?e>=Z7(.2,t)||e0(r,e)<=.9?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(p=t,t=e,e=p,p=g,g=r,r=p,a=!a,g>=.3?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(n?f=1:f=oi(e+t,e,20),c=t0(e,t,r,g,20,n,i),a?(c-=n?1:tr(e,t),a=!1,c=-Xr(e+20,t,r,g,c,f,n)):c=Xr(e+20,t,r,g,c,f,n))):t<=1||r<.1&&e0(t*r,e)<=.7?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(p=t,t=e,e=p,p=g,g=r,r=p,a=!a,g>=.3?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):e>=15?a?(c=-(n?1:tr(e,t)),a=!1,c=-Xr(e,t,r,g,c,1,n)):c=Xr(e,t,r,g,0,1,n):(n?f=1:f=oi(e+t,e,20),c=t0(e,t,r,g,20,n,i),a?(c-=n?1:tr(e,t),a=!1,c=-Xr(e+20,t,r,g,c,f,n)):c=Xr(e+20,t,r,g,c,f,n)))):(e<t?u=e-(e+t)*r:u=(e+t)*g-t,u<0&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),t<40?x0(e)===e&&x0(t)===t&&e<ST-100?(h=e-1,q=t+h,c=ET(q,h,r,g),n||(c*=tr(e,t))):t*r<=.7?a?(c=-(n?1:tr(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):e>15?(q=x0(t),q===t&&(q-=1),v=t-q,n?f=1:f=oi(e+v,v,q),c=t0(v,e,g,r,q,n),c=Xr(e,v,r,g,c,1,n),c/=f):n?(q=x0(t),v=t-q,v<=0&&(q-=1,v+=1),c=t0(v,e,g,r,q,n),c+=t0(e,v,r,g,20,n),a&&(c-=1),c=Xr(e+20,v,r,g,c,1,n),a&&(c=-c,a=!1)):c=x7(e,t,r,g,n,i):c=x7(e,t,r,g,n,i)),i[y]<0&&(i[y]=OT(e,t,r,g,!0)),m=g*r,i[y]!==0&&(rt*m<i[y]?i[y]=rt/2:i[y]/=m),i[d]=a?(n?1:tr(e,t))-c:c,i))}ef.exports=TT});var nf=l((iV,tf)=>{"use strict";var MT=ui();function FT(r,e,t,n,a){return MT(r,e,t,n,a,[0,0],1,0)}tf.exports=FT});var li=l((aV,sf)=>{"use strict";var LT=jr(),af=nf(),RT=ui();LT(af,"assign",RT);sf.exports=af});var uf=l((sV,of)=>{"use strict";var PT=li().assign;function CT(r,e,t,n,a){var i=[0,0];return n=n!==!1,a=a===!0,PT(r,e,t,n,a,i,1,0),i[0]}of.exports=CT});var et=l((oV,lf)=>{"use strict";var HT=uf();lf.exports=HT});var pf=l((uV,vf)=>{"use strict";var cf=et(),ff=M(),kT=k();function GT(r,e){var t,n,a;return ff(r)||ff(e)||e<=0?NaN:r===0?.5:(t=kT(r,2),e>2*t?(a=t/(e+t),n=cf(a,.5,e/2,!0,!0)/2):(a=e/(e+t),n=cf(a,e/2,.5,!0,!1)/2),r>0?1-n:n)}vf.exports=GT});var df=l((lV,mf)=>{"use strict";function WT(r){return e;function e(){return r}}mf.exports=WT});var ci=l((cV,yf)=>{"use strict";var BT=df();yf.exports=BT});var Nf=l((fV,hf)=>{"use strict";var UT=ci(),qf=et(),gf=M(),VT=k();function DT(r){if(gf(r)||r<=0)return UT(NaN);return e;function e(t){var n,a,i;return gf(t)?NaN:t===0?.5:(n=VT(t,2),r>2*n?(i=n/(r+n),a=qf(i,.5,r/2,!0,!0)/2):(i=r/(r+n),a=qf(i,r/2,.5,!0,!1)/2),t>0?1-a:a)}}hf.exports=DT});var If=l((vV,bf)=>{"use strict";var XT=jr(),Af=pf(),KT=Nf();XT(Af,"factory",KT);bf.exports=Af});var wf=l((pV,Sf)=>{"use strict";function JT(r){var e,t,n;return r===0?-.0005087819496582806:(r<0?e=-r:e=r,e<=1?(t=-.0005087819496582806+r*(-.008368748197417368+r*(.03348066254097446+r*(-.012692614766297404+r*(-.03656379714117627+r*(.02198786811111689+r*(.008226878746769157+r*(-.005387729650712429+r*(0+r*0)))))))),n=1+r*(-.9700050433032906+r*(-1.5657455823417585+r*(1.5622155839842302+r*(.662328840472003+r*(-.7122890234154284+r*(-.05273963823400997+r*(.07952836873415717+r*(-.0023339375937419+r*.0008862163904564247))))))))):(r=1/r,t=0+r*(0+r*(-.005387729650712429+r*(.008226878746769157+r*(.02198786811111689+r*(-.03656379714117627+r*(-.012692614766297404+r*(.03348066254097446+r*(-.008368748197417368+r*-.0005087819496582806)))))))),n=.0008862163904564247+r*(-.0023339375937419+r*(.07952836873415717+r*(-.05273963823400997+r*(-.7122890234154284+r*(.662328840472003+r*(1.5622155839842302+r*(-1.5657455823417585+r*(-.9700050433032906+r*1))))))))),t/n)}Sf.exports=JT});var Ef=l((mV,Of)=>{"use strict";function YT(r){var e,t,n;return r===0?-.20243350835593876:(r<0?e=-r:e=r,e<=1?(t=-.20243350835593876+r*(.10526468069939171+r*(8.3705032834312+r*(17.644729840837403+r*(-18.851064805871424+r*(-44.6382324441787+r*(17.445385985570866+r*(21.12946554483405+r*-3.6719225470772936))))))),n=1+r*(6.242641248542475+r*(3.971343795334387+r*(-28.66081804998+r*(-20.14326346804852+r*(48.560921310873994+r*(10.826866735546016+r*(-22.643693341313973+r*1.7211476576120028)))))))):(r=1/r,t=-3.6719225470772936+r*(21.12946554483405+r*(17.445385985570866+r*(-44.6382324441787+r*(-18.851064805871424+r*(17.644729840837403+r*(8.3705032834312+r*(.10526468069939171+r*-.20243350835593876))))))),n=1.7211476576120028+r*(-22.643693341313973+r*(10.826866735546016+r*(48.560921310873994+r*(-20.14326346804852+r*(-28.66081804998+r*(3.971343795334387+r*(6.242641248542475+r*1)))))))),t/n)}Of.exports=YT});var Tf=l((dV,_f)=>{"use strict";function $T(r){var e,t,n;return r===0?-.1311027816799519:(r<0?e=-r:e=r,e<=1?(t=-.1311027816799519+r*(-.16379404719331705+r*(.11703015634199525+r*(.38707973897260434+r*(.3377855389120359+r*(.14286953440815717+r*(.029015791000532906+r*(.0021455899538880526+r*(-6794655751811263e-22+r*(28522533178221704e-24+r*-681149956853777e-24))))))))),n=1+r*(3.4662540724256723+r*(5.381683457070069+r*(4.778465929458438+r*(2.5930192162362027+r*(.848854343457902+r*(.15226433829533179+r*(.011059242293464892+r*(0+r*(0+r*0)))))))))):(r=1/r,t=-681149956853777e-24+r*(28522533178221704e-24+r*(-6794655751811263e-22+r*(.0021455899538880526+r*(.029015791000532906+r*(.14286953440815717+r*(.3377855389120359+r*(.38707973897260434+r*(.11703015634199525+r*(-.16379404719331705+r*-.1311027816799519))))))))),n=0+r*(0+r*(0+r*(.011059242293464892+r*(.15226433829533179+r*(.848854343457902+r*(2.5930192162362027+r*(4.778465929458438+r*(5.381683457070069+r*(3.4662540724256723+r*1)))))))))),t/n)}_f.exports=$T});var Ff=l((yV,Mf)=>{"use strict";function jT(r){var e,t,n;return r===0?-.0350353787183178:(r<0?e=-r:e=r,e<=1?(t=-.0350353787183178+r*(-.0022242652921344794+r*(.018557330651423107+r*(.009508047013259196+r*(.0018712349281955923+r*(.00015754461742496055+r*(460469890584318e-20+r*(-2304047769118826e-25+r*26633922742578204e-28))))))),n=1+r*(1.3653349817554064+r*(.7620591645536234+r*(.22009110576413124+r*(.03415891436709477+r*(.00263861676657016+r*(7646752923027944e-20+r*(0+r*0)))))))):(r=1/r,t=26633922742578204e-28+r*(-2304047769118826e-25+r*(460469890584318e-20+r*(.00015754461742496055+r*(.0018712349281955923+r*(.009508047013259196+r*(.018557330651423107+r*(-.0022242652921344794+r*-.0350353787183178))))))),n=0+r*(0+r*(7646752923027944e-20+r*(.00263861676657016+r*(.03415891436709477+r*(.22009110576413124+r*(.7620591645536234+r*(1.3653349817554064+r*1)))))))),t/n)}Mf.exports=jT});var Rf=l((qV,Lf)=>{"use strict";function QT(r){var e,t,n;return r===0?-.016743100507663373:(r<0?e=-r:e=r,e<=1?(t=-.016743100507663373+r*(-.0011295143874558028+r*(.001056288621524929+r*(.00020938631748758808+r*(14962478375834237e-21+r*(44969678992770644e-23+r*(4625961635228786e-24+r*(-2811287356288318e-29+r*9905570997331033e-32))))))),n=1+r*(.5914293448864175+r*(.1381518657490833+r*(.016074608709367652+r*(.0009640118070051656+r*(27533547476472603e-21+r*(282243172016108e-21+r*(0+r*0)))))))):(r=1/r,t=9905570997331033e-32+r*(-2811287356288318e-29+r*(4625961635228786e-24+r*(44969678992770644e-23+r*(14962478375834237e-21+r*(.00020938631748758808+r*(.001056288621524929+r*(-.0011295143874558028+r*-.016743100507663373))))))),n=0+r*(0+r*(282243172016108e-21+r*(27533547476472603e-21+r*(.0009640118070051656+r*(.016074608709367652+r*(.1381518657490833+r*(.5914293448864175+r*1)))))))),t/n)}Lf.exports=QT});var kf=l((gV,Hf)=>{"use strict";var ZT=M(),Pf=P(),Cf=R(),zT=W(),xT=Y(),rM=wf(),eM=Ef(),tM=Tf(),nM=Ff(),iM=Rf(),aM=.08913147449493408,sM=2.249481201171875,oM=.807220458984375,uM=.9399557113647461,lM=.9836282730102539;function cM(r){var e,t,n,a,i;return ZT(r)?NaN:r===0?zT:r===2?xT:r===1?0:r>2||r<0?NaN:(r>1?(e=-1,n=2-r):(e=1,n=r),r=1-n,r<=.5?(a=r*(r+10),i=rM(r),e*(a*aM+a*i)):n>=.25?(a=Pf(-2*Cf(n)),n-=.25,i=eM(n),e*(a/(sM+i))):(n=Pf(-Cf(n)),n<3?(t=n-1.125,i=tM(t),e*(oM*n+i*n)):n<6?(t=n-3,i=nM(t),e*(uM*n+i*n)):(t=n-6,i=iM(t),e*(lM*n+i*n))))}Hf.exports=cM});var Ee=l((hV,Gf)=>{"use strict";var fM=kf();Gf.exports=fM});var Vf=l((NV,Uf)=>{"use strict";var vM=M(),Wf=h0(),pM=P(),Bf=$t(),mM=6123233995736766e-32;function dM(r){var e;return vM(r)?NaN:r<-1||r>1?NaN:r>.5?2*Wf(pM(.5-.5*r)):(e=Bf-Wf(r),e+=mM,e+=Bf,e)}Uf.exports=dM});var Xf=l((AV,Df)=>{"use strict";var yM=Vf();Df.exports=yM});var tt=l((bV,Kf)=>{"use strict";var qM=1.4142135623730951;Kf.exports=qM});var Yf=l((IV,Jf)=>{"use strict";function gM(r){return r===0?.16666666666666666:.16666666666666666+r*.16666666666666666}Jf.exports=gM});var jf=l((SV,$f)=>{"use strict";function hM(r){return r===0?.058333333333333334:.058333333333333334+r*(.06666666666666667+r*.008333333333333333)}$f.exports=hM});var Zf=l((wV,Qf)=>{"use strict";function NM(r){return r===0?.0251984126984127:.0251984126984127+r*(.026785714285714284+r*(.0017857142857142857+r*.0001984126984126984))}Qf.exports=NM});var xf=l((OV,zf)=>{"use strict";function AM(r){return r===0?.012039792768959435:.012039792768959435+r*(.010559964726631394+r*(-.0011078042328042327+r*(.0003747795414462081+r*27557319223985893e-22)))}zf.exports=AM});var e9=l((EV,r9)=>{"use strict";function bM(r){return r===0?.003837005972422639:.003837005972422639+r*(.00610392115600449+r*(-.0016095979637646305+r*(.0005945867404200738+r*(-6270542728876062e-20+r*2505210838544172e-23))))}r9.exports=bM});var n9=l((_V,t9)=>{"use strict";function IM(r){return r===0?.0032177478835464946:.0032177478835464946+r*(.0010898206731540065+r*(-.0012579159844784845+r*(.0006908420797309686+r*(-.00016376804137220805+r*(154012654012654e-19+r*16059043836821613e-26)))))}t9.exports=IM});var a9=l((TV,i9)=>{"use strict";function SM(r){return r===0?.001743826229834001:.001743826229834001+r*(3353097688001788e-20+r*(-.0007624513544032393+r*(.0006451304695145635+r*(-.000249472580470431+r*(49255746366361444e-21+r*(-39851014346715405e-22+r*7647163731819816e-28))))))}i9.exports=SM});var o9=l((MV,s9)=>{"use strict";function wM(r){return r===0?.0009647274732138864:.0009647274732138864+r*(-.0003110108632631878+r*(-.00036307660358786886+r*(.0005140660578834113+r*(-.00029133414466938067+r*(9086710793521991e-20+r*(-15303004486655377e-21+r*(10914179173496788e-22+r*28114572543455206e-31)))))))}s9.exports=wM});var l9=l((FV,u9)=>{"use strict";function OM(r){return r===0?.0005422926281312969:.0005422926281312969+r*(-.0003694266780000966+r*(-.00010230378073700413+r*(.00035764655430568635+r*(-.00028690924218514614+r*(.00012645437628698076+r*(-33202652391372056e-21+r*(4890304529197534e-21+r*(-3123956959982987e-22+r*822063524662433e-32))))))))}u9.exports=OM});var f9=l((LV,c9)=>{"use strict";var EM=k0(),_M=_r(),TM=P(),MM=Sr(),FM=Yf(),LM=jf(),RM=Zf(),PM=xf(),CM=e9(),HM=n9(),kM=a9(),GM=o9(),WM=l9(),BM=0,Nr=[1,0,0,0,0,0,0,0,0,0];function UM(r,e){var t,n;return n=EM(r/2,.5)*TM(r*MM)*(e-.5),t=1/r,Nr[1]=FM(t),Nr[2]=LM(t),Nr[3]=RM(t),Nr[4]=PM(t),Nr[5]=CM(t),Nr[6]=HM(t),Nr[7]=kM(t),Nr[8]=GM(t),Nr[9]=WM(t),BM+n*_M(Nr,n*n)}c9.exports=UM});var m9=l((RV,p9)=>{"use strict";var VM=k0(),DM=_r(),v9=P(),XM=k(),KM=Sr(),Kr=[0,0,0,0,0,0,0];function JM(r,e){var t,n,a,i,s,o,u,f;return f=VM(r/2,.5)*v9(r*KM)*e,i=r+2,s=r+4,o=r+6,Kr[0]=1,Kr[1]=-(r+1)/(2*i),i*=r+2,Kr[2]=-r*(r+1)*(r+3)/(8*i*s),i*=r+2,Kr[3]=-r*(r+1)*(r+5)*((3*r+7)*r-2)/(48*i*s*o),i*=r+2,s*=r+4,Kr[4]=-r*(r+1)*(r+7)*(((((15*r+154)*r+465)*r+286)*r-336)*r+64)/(384*i*s*o*(r+8)),i*=r+2,Kr[5]=-r*(r+1)*(r+3)*(r+9)*((((((35*r+452)*r+1573)*r+600)*r-2020)*r+928)*r-128)/(1280*i*s*o*(r+8)*(r+10)),i*=r+2,s*=r+4,o*=r+6,Kr[6]=-r*(r+1)*(r+11)*(((((((((((945*r+31506)*r+425858)*r+2980236)*r+11266745)*r+20675018)*r+7747124)*r-22574632)*r-8565600)*r+18108416)*r-7099392)*r+884736)/(46080*i*s*o*(r+8)*(r+10)*(r+12)),u=v9(r),a=XM(u*f,1/r),n=a*a,t=DM(Kr,n),t*=u,t/=a,-t}p9.exports=JM});var h9=l((PV,g9)=>{"use strict";var d9=Ee(),YM=xr(),y9=P(),$M=k(),jM=_0(),q9=tt();function QM(r,e){var t,n,a,i,s,o,u;return r>1e20?-d9(2*e)*q9:(t=1/(r-.5),n=48/(t*t),a=((20700*t/n-98)*t-16)*t+96.36,i=((94.5/(n+a)-3)/n+1)*y9(t*jM)*r,u=$M(i*2*e,2/r),u>.05+t?(o=-d9(2*e)*q9,u=o*o,r<5&&(a+=.3*(r-4.5)*(o+.6)),a+=(((.05*i*o-5)*o-7)*o-2)*o+n,u=(((((.4*u+6.3)*u+36)*u+94.5)/a-u-3)/n+1)*o,u=YM(t*u*u)):u=((1/(((r+6)/(r*u)-.089*i-.822)*(r+2)*3)+.5/(r+4))*u-1)*(r+1)/(r+2)+1/u,s=y9(r*u),-s)}g9.exports=QM});var T9=l((CV,_9)=>{"use strict";var N9=Ee(),A9=or(),fi=ee(),b9=Sn(),ZM=Xf(),nt=P(),zM=T(),I9=B0(),xM=k(),rF=ge(),S9=tt(),w9=Sr(),O9=f9(),it=m9(),vi=h9(),E9=268435456,eF=1/3,tF=106/3,nF=.8549879733383485;function iF(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I;if(o=0,e>t?(f=t,t=e,e=f,s=!0):s=!1,A9(r)===r&&r<20)switch(a=fi(1,tF),A9(r)){case 1:e===.5?o=0:o=-I9(w9*e)/rF(w9*e);break;case 2:o=(2*e-1)/nt(2*e*t);break;case 4:u=4*e*t,i=nt(u),y=4*I9(ZM(i)/3)/i,h=nt(y-4),o=e-.5<0?-h:h;break;case 6:if(e<1e-150)return(s?-1:1)*vi(r,e);q=4*(e-e*e),I=xM(q,eF),d=6*(1+nF*(1/I-1));do v=d*d,m=v*v,p=d*m,c=d,d=2*(8*q*p-270*v+2187)/(5*(4*q*m-216*d-243));while(zM((d-c)/d)>a);d=nt(d-r),o=e-.5<0?-d:d;break;default:r>E9?o=N9(2*e)*S9:r<3?(n=.2742-r*.0242143,e>n?o=O9(r,e):o=it(r,e)):(n=fi(1,b9(r/-.654)),e>n?o=vi(r,e):o=it(r,e))}else r>E9?o=-N9(2*e)*S9:r<3?(n=.2742-r*.0242143,e>n?o=O9(r,e):o=it(r,e)):(n=fi(1,b9(r/-.654)),e>n?o=vi(r,e):o=it(r,e));return s?-o:o}_9.exports=iF});var F9=l((HV,M9)=>{"use strict";var aF=T9();function sF(r,e,t){var n,a,i,s;return a=e/2,i=1-a,n=r*2,s=aF(n,a,i),t&&(t.value=s*s/(n+s*s)),n/(n+s*s)}M9.exports=sF});var P9=l((kV,R9)=>{"use strict";var at=_r(),oF=Ee(),L9=P(),uF=H(),Tr=tt(),C=[0,0,0,0,0,0,0],n0=[0,0,0,0];function lF(r,e,t){var n,a,i,s,o,u,f;return n=oF(2*t),n/=-L9(r/2),n0[0]=n,u=e-r,s=u*u,o=s*u,C[0]=-u*Tr/2,C[1]=(1-2*u)/8,C[2]=-(u*Tr/48),C[3]=-1/192,C[4]=-u*Tr/3840,C[5]=0,C[6]=0,n0[1]=at(C,n),C[0]=u*Tr*(3*u-2)/12,C[1]=(20*s-12*u+1)/128,C[2]=u*Tr*(20*u-1)/960,C[3]=(16*s+30*u-15)/4608,C[4]=u*Tr*(21*u+32)/53760,C[5]=(-(32*s)+63)/368640,C[6]=-u*Tr*(120*u+17)/25804480,n0[2]=at(C,n),C[0]=u*Tr*(-75*s+80*u-16)/480,C[1]=(-1080*o+868*s-90*u-45)/9216,C[2]=u*Tr*(-1190*s+84*u+373)/53760,C[3]=(-2240*o-2508*s+2100*u-165)/368640,C[4]=0,C[5]=0,C[6]=0,n0[3]=at(C,n),i=at(n0,1/r),a=i*i,f=-uF(-a/2),a===0?.5:(1+i*L9((1+f)/a))/2}R9.exports=lF});var pi=l((GV,H9)=>{"use strict";var C9=R(),cF=Gr(),st=cF/4;function fF(r,e){return t;function t(n){var a,i,s;return s=1-n,s===0?[-st,-st]:n===0?[-st,-st]:(i=C9(n)+e*C9(s)+r,a=1/n-e/s,[i,a])}}H9.exports=fF});var G9=l((WV,k9)=>{"use strict";var vF=M();function pF(r){return r===0||vF(r)?r:r<0?-1:1}k9.exports=pF});var i0=l((BV,W9)=>{"use strict";var mF=G9();W9.exports=mF});var di=l((UV,U9)=>{"use strict";var B9=i0(),ot=T(),dF=ee(),mi=Gr();function yF(r,e,t,n,a,i){var s,o,u,f,c,v,m,p,d,y;d=0,s=0,c=e,f=dF(1,1-a),m=mi,o=mi,u=mi,v=i;do{if(s=d,u=o,o=m,p=r(c),d=p[0],y=p[1],v-=1,d===0)break;if(y===0?(s===0&&(c===t?e=n:e=t,s=r(e),m=e-c),B9(s)*B9(d)<0?m<0?m=(c-t)/2:m=(c-n)/2:m<0?m=(c-n)/2:m=(c-t)/2):m=d/y,ot(m*2)>ot(u)&&(m=m>0?(c-t)/2:(c-n)/2),e=c,c-=m,c<=t){if(m=.5*(e-t),c=e-m,c===t||c===n)break}else if(c>=n&&(m=.5*(e-n),c=e-m,c===t||c===n))break;m>0?n=e:t=e}while(v&&ot(c*f)<ot(m));return c}U9.exports=yF});var D9=l((VV,V9)=>{"use strict";function qF(r){return r===0?-1:-1+r*(-5+r*5)}V9.exports=qF});var K9=l((DV,X9)=>{"use strict";function gF(r){return r===0?1:1+r*(21+r*(-69+r*46))}X9.exports=gF});var Y9=l((XV,J9)=>{"use strict";function hF(r){return r===0?7:7+r*(-2+r*(33+r*(-62+r*31)))}J9.exports=hF});var j9=l((KV,$9)=>{"use strict";function NF(r){return r===0?25:25+r*(-52+r*(-17+r*(88+r*(-115+r*46))))}$9.exports=NF});var Z9=l((JV,Q9)=>{"use strict";function AF(r){return r===0?7:7+r*(12+r*(-78+r*52))}Q9.exports=AF});var x9=l((YV,z9)=>{"use strict";function bF(r){return r===0?-7:-7+r*(2+r*(183+r*(-370+r*185)))}z9.exports=bF});var e8=l(($V,r8)=>{"use strict";function IF(r){return r===0?-533:-533+r*(776+r*(-1835+r*(10240+r*(-13525+r*5410))))}r8.exports=IF});var n8=l((jV,t8)=>{"use strict";function SF(r){return r===0?-1579:-1579+r*(3747+r*(-3372+r*(-15821+r*(45588+r*(-45213+r*15071)))))}t8.exports=SF});var a8=l((QV,i8)=>{"use strict";function wF(r){return r===0?449:449+r*(-1259+r*(-769+r*(6686+r*(-9260+r*3704))))}i8.exports=wF});var o8=l((ZV,s8)=>{"use strict";function OF(r){return r===0?63149:63149+r*(-151557+r*(140052+r*(-727469+r*(2239932+r*(-2251437+r*750479)))))}s8.exports=OF});var l8=l((zV,u8)=>{"use strict";function EF(r){return r===0?29233:29233+r*(-78755+r*(105222+r*(146879+r*(-1602610+r*(3195183+r*(-2554139+r*729754))))))}u8.exports=EF});var f8=l((xV,c8)=>{"use strict";function _F(r){return r===0?1:1+r*(-13+r*13)}c8.exports=_F});var p8=l((rD,v8)=>{"use strict";function TF(r){return r===0?1:1+r*(21+r*(-69+r*46))}v8.exports=TF});var y8=l((eD,d8)=>{"use strict";var _e=_r(),MF=Ee(),FF=T(),LF=H(),m8=R(),RF=P(),PF=ge(),CF=B0(),HF=pi(),kF=di(),GF=D9(),WF=K9(),BF=Y9(),UF=j9(),VF=Z9(),DF=x9(),XF=e8(),KF=n8(),JF=a8(),YF=o8(),$F=l8(),jF=f8(),QF=p8(),E=[0,0,0,0,0,0],a0=[0,0,0,0];function ZF(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w;return o=MF(2*r)/-RF(e/2),S=PF(t),g=CF(t),a0[0]=o,q=S*S,I=g*g,y=S*g,d=y*y,p=d*y,m=d*d,v=d*p,c=p*p,f=m*p,E[0]=(2*q-1)/(3*y),E[1]=-GF(q)/(36*d),E[2]=WF(q)/(1620*p),E[3]=BF(q)/(6480*m),E[4]=UF(q)/(90720*v),E[5]=0,a0[1]=_e(E,o),E[0]=-VF(q)/(405*p),E[1]=DF(q)/(2592*m),E[2]=-XF(q)/(204120*v),E[3]=-KF(q)/(2099520*c),E[4]=0,E[5]=0,a0[2]=_e(E,o),E[0]=JF(q)/(102060*v),E[1]=-YF(q)/(20995200*c),E[2]=$F(q)/(36741600*f),E[3]=0,E[4]=0,E[5]=0,a0[3]=_e(E,o),u=_e(a0,1/e),i=g/S,i*=i,h=-(u*u)/(2*q)+m8(q)+I*m8(I)/q,FF(u)<.7?(E[0]=q,E[1]=y,E[2]=(1-2*q)/3,E[3]=jF(q)/(36*y),E[4]=QF(q)/(270*d),E[5]=0,w=_e(E,u)):(b=LF(h),E[0]=b,E[1]=i,E[2]=0,E[3]=3*i*(3*i+1)/6,E[4]=4*i*(4*i+1)*(4*i+2)/24,E[5]=5*i*(5*i+1)*(5*i+2)*(5*i+3)/120,w=_e(E,b),(w-q)*u<0&&(w=1-w)),u<0?(a=0,n=q):(a=q,n=1),(w<a||w>n)&&(w=(a+n)/2),s=HF(-h,i),w=kF(s,w,a,n,32,100),w}d8.exports=ZF});var g8=l((tD,q8)=>{var s0=1e3,o0=s0*60,u0=o0*60,l0=u0*24,zF=l0*365.25;q8.exports=function(r,e){e=e||{};var t=typeof r;if(t==="string"&&r.length>0)return xF(r);if(t==="number"&&isNaN(r)===!1)return e.long?eL(r):rL(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function xF(r){if(r=String(r),!(r.length>100)){var e=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(r);if(e){var t=parseFloat(e[1]),n=(e[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return t*zF;case"days":case"day":case"d":return t*l0;case"hours":case"hour":case"hrs":case"hr":case"h":return t*u0;case"minutes":case"minute":case"mins":case"min":case"m":return t*o0;case"seconds":case"second":case"secs":case"sec":case"s":return t*s0;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function rL(r){return r>=l0?Math.round(r/l0)+"d":r>=u0?Math.round(r/u0)+"h":r>=o0?Math.round(r/o0)+"m":r>=s0?Math.round(r/s0)+"s":r+"ms"}function eL(r){return ut(r,l0,"day")||ut(r,u0,"hour")||ut(r,o0,"minute")||ut(r,s0,"second")||r+" ms"}function ut(r,e,t){if(!(r<e))return r<e*1.5?Math.floor(r/e)+" "+t:Math.ceil(r/e)+" "+t+"s"}});var N8=l((F,h8)=>{F=h8.exports=qi.debug=qi.default=qi;F.coerce=sL;F.disable=iL;F.enable=nL;F.enabled=aL;F.humanize=g8();F.names=[];F.skips=[];F.formatters={};var yi;function tL(r){var e=0,t;for(t in r)e=(e<<5)-e+r.charCodeAt(t),e|=0;return F.colors[Math.abs(e)%F.colors.length]}function qi(r){function e(){if(e.enabled){var t=e,n=+new Date,a=n-(yi||n);t.diff=a,t.prev=yi,t.curr=n,yi=n;for(var i=new Array(arguments.length),s=0;s<i.length;s++)i[s]=arguments[s];i[0]=F.coerce(i[0]),typeof i[0]!="string"&&i.unshift("%O");var o=0;i[0]=i[0].replace(/%([a-zA-Z%])/g,function(f,c){if(f==="%%")return f;o++;var v=F.formatters[c];if(typeof v=="function"){var m=i[o];f=v.call(t,m),i.splice(o,1),o--}return f}),F.formatArgs.call(t,i);var u=e.log||F.log||console.log.bind(console);u.apply(t,i)}}return e.namespace=r,e.enabled=F.enabled(r),e.useColors=F.useColors(),e.color=tL(r),typeof F.init=="function"&&F.init(e),e}function nL(r){F.save(r),F.names=[],F.skips=[];for(var e=(typeof r=="string"?r:"").split(/[\s,]+/),t=e.length,n=0;n<t;n++)e[n]&&(r=e[n].replace(/\*/g,".*?"),r[0]==="-"?F.skips.push(new RegExp("^"+r.substr(1)+"$")):F.names.push(new RegExp("^"+r+"$")))}function iL(){F.enable("")}function aL(r){var e,t;for(e=0,t=F.skips.length;e<t;e++)if(F.skips[e].test(r))return!1;for(e=0,t=F.names.length;e<t;e++)if(F.names[e].test(r))return!0;return!1}function sL(r){return r instanceof Error?r.stack||r.message:r}});var gi=l(($,b8)=>{$=b8.exports=N8();$.log=lL;$.formatArgs=uL;$.save=cL;$.load=A8;$.useColors=oL;$.storage=typeof chrome<"u"&&typeof chrome.storage<"u"?chrome.storage.local:fL();$.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function oL(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}$.formatters.j=function(r){try{return JSON.stringify(r)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}};function uL(r){var e=this.useColors;if(r[0]=(e?"%c":"")+this.namespace+(e?" %c":" ")+r[0]+(e?"%c ":" ")+"+"+$.humanize(this.diff),!!e){var t="color: "+this.color;r.splice(1,0,t,"color: inherit");var n=0,a=0;r[0].replace(/%[a-zA-Z%]/g,function(i){i!=="%%"&&(n++,i==="%c"&&(a=n))}),r.splice(a,0,t)}}function lL(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function cL(r){try{r==null?$.storage.removeItem("debug"):$.storage.debug=r}catch{}}function A8(){var r;try{r=$.storage.debug}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}$.enable(A8());function fL(){try{return window.localStorage}catch{}}});var c0=l((nD,I8)=>{"use strict";var vL=34028234663852886e22;I8.exports=vL});var _8=l((iD,E8)=>{"use strict";var pL=gi(),S8=Qn(),mL=T(),dL=H(),w8=R(),yL=c0(),O8=pL("gammaincinv:higher_newton");function qL(r,e,t,n,a,i,s,o){var u,f,c,v,m,p,d,y,h,q,I,g,S,b;b=r,I=1,g=1,p=e*e,f=r;do{if(b=r,d=b*b,t===0){if(u=(1-e)*w8(b)+b+i,u>w8(yL))return O8("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),f;S=dL(u)}else S=-s*b;o?(y=S8(b,e,!0,!1),c=-S*(y-n)):(h=S8(b,e,!0,!0),c=S*(h-a)),S=c,n>1e-120||g>1?(v=.5*(b-e+1)/b,m=(2*d-4*b*e+4*b+2*p-3*e+1)/d,m/=6,r=b+S*(1+S*(v+S*m))):r=b+S,I=mL(b/r-1),g+=1,b=r,b<0&&(b=f,g=100)}while(I>2e-14&&g<35);return(I>2e-14||g>99)&&O8("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output."),q=b||0,q}E8.exports=qL});var M8=l((aD,T8)=>{"use strict";function gL(r){return r===0?0:0+r*(1+r*(1+r*(1.5+r*(2.6666666666666665+r*(5.208333333333333+r*10.8)))))}T8.exports=gL});var L8=l((sD,F8)=>{"use strict";function hL(r){return r===0?1:1+r*(1+r*(.3333333333333333+r*(.027777777777777776+r*(-.003703703703703704+r*(.0002314814814814815+r*5878894767783657e-20)))))}F8.exports=hL});var hi=l((oD,P8)=>{"use strict";var NL=T(),AL=H(),R8=R(),bL=_r(),IL=M8(),SL=L8(),wL=1e-8,OL=.08333333333333333,EL=.008333333333333333,Te=[1,0,0,0,0,0];function _L(r){var e,t,n,a,i,s,o,u,f;if(f=r*r*.5,r===0?i=0:r<-1?(u=AL(-1-f),i=IL(u)):r<1?(u=r,i=SL(u)):(u=11+f,s=R8(u),i=u+s,u=1/u,e=s*s,t=e*s,n=t*s,a=n*s,Te[1]=(2-s)*.5,Te[2]=(-9*s+6+2*e)/6,Te[3]=-(3*t+36*s-22*e-12)*OL,Te[4]=(60+350*e-300*s-125*t+12*n)/60,Te[5]=-(-120-274*n+900*s-1700*e+1125*t+20*a)*EL,i+=s*u*bL(Te,u)),u=1,r>-3.5&&r<-.03||r>.03&&r<40){u=1,o=i;do i=o*(f+R8(o))/(o-1),u=NL(o/i-1),o=i;while(u>wL)}return i}P8.exports=_L});var H8=l((uD,C8)=>{"use strict";var TL=.9189385332046728;C8.exports=TL});var G8=l((lD,k8)=>{"use strict";var ML=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function FL(r,e){var t,n,a,i,s;n=0,a=0,t=e+e,s=r;do i=a,a=n,n=t*a-i+ML[s],s-=1;while(s>=0);return(n-i)/2}k8.exports=FL});var B8=l((cD,W8)=>{"use strict";function LL(r){return r===0?.025721014990011306:.025721014990011306+r*(.08247596616699963+r*(-.0025328157302663564+r*(.0006099292666946337+r*(-.00033543297638406+r*.000250505279903))))}W8.exports=LL});var V8=l((fD,U8)=>{"use strict";function RL(r){return r===0?.08333333333333333:.08333333333333333+r*(-.002777777777777778+r*(.0007936507936507937+r*-.0005952380952380953))}U8.exports=RL});var X8=l((vD,D8)=>{"use strict";var Ni=Ae(),lt=R(),Ai=H8(),PL=je(),CL=c0(),HL=G8(),kL=B8(),GL=V8(),WL=.30865217988013566;function BL(r){var e;return r<PL?CL:r<1?Ni(r+1)-(r+.5)*lt(r)+r-Ai:r<2?Ni(r)-(r-.5)*lt(r)+r-Ai:r<3?Ni(r-1)-(r-.5)*lt(r)+r-Ai+lt(r-1):r<12?(e=18/(r*r)-1,HL(17,e)/(12*r)):(e=1/(r*r),r<1e3?kL(e)/(WL+e)/r:GL(e)/r)}D8.exports=BL});var Y8=l((pD,J8)=>{"use strict";var K8=H(),UL=pr(),VL=R(),DL=c0(),XL=Ve(),KL=X8();function JL(r){return r>=3?K8(KL(r)):r>0?UL(r)/(K8(-r+(r-.5)*VL(r))*XL):DL}J8.exports=JL});var j8=l((mD,$8)=>{"use strict";function YL(r){var e,t,n;return r===0?-.3333333333438:(r<0?e=-r:e=r,e<=1?(t=-.3333333333438+r*(-.2070740359969+r*(-.05041806657154+r*(-.004923635739372+r*-4293658292782e-17))),n=1+r*(.7045554412463+r*(.2118190062224+r*(.03048648397436+r*.001605037988091)))):(r=1/r,t=-4293658292782e-17+r*(-.004923635739372+r*(-.05041806657154+r*(-.2070740359969+r*-.3333333333438))),n=.001605037988091+r*(.03048648397436+r*(.2118190062224+r*(.7045554412463+r*1)))),t/n)}$8.exports=YL});var Z8=l((dD,Q8)=>{"use strict";var $L=T(),jL=R(),QL=hi(),ZL=j8();function zL(r){var e;return $L(r)<1?ZL(r):(e=QL(r),jL(r/(e-1))/r)}Q8.exports=zL});var x8=l((yD,z8)=>{"use strict";function xL(r){var e,t,n;return r===0?-.0172847633523:(r<0?e=-r:e=r,e<=1?(t=-.0172847633523+r*(-.0159372646475+r*(-.00464910887221+r*(-.00060683488776+r*-614830384279e-17))),n=1+r*(.764050615669+r*(.297143406325+r*(.0579490176079+r*.00574558524851)))):(r=1/r,t=-614830384279e-17+r*(-.00060683488776+r*(-.00464910887221+r*(-.0159372646475+r*-.0172847633523))),n=.00574558524851+r*(.0579490176079+r*(.297143406325+r*(.764050615669+r*1)))),t/n)}z8.exports=xL});var ev=l((qD,rv)=>{"use strict";function rR(r){var e,t,n;return r===0?-.0172839517431:(r<0?e=-r:e=r,e<=1?(t=-.0172839517431+r*(-.0146362417966+r*(-.00357406772616+r*(-.000391032032692+r*249634036069e-17))),n=1+r*(.690560400696+r*(.249962384741+r*(.0443843438769+r*.00424073217211)))):(r=1/r,t=249634036069e-17+r*(-.000391032032692+r*(-.00357406772616+r*(-.0146362417966+r*-.0172839517431))),n=.00424073217211+r*(.0443843438769+r*(.249962384741+r*(.690560400696+r*1)))),t/n)}rv.exports=rR});var nv=l((gD,tv)=>{"use strict";function eR(r){var e,t,n;return r===0?.99994466948:(r<0?e=-r:e=r,e<=1?(t=.99994466948+r*(104.649839762+r*(857.204033806+r*(731.901559577+r*45.5174411671))),n=1+r*(104.526456943+r*(823.313447808+r*(3119.93802124+r*3970.03311219)))):(r=1/r,t=45.5174411671+r*(731.901559577+r*(857.204033806+r*(104.649839762+r*.99994466948))),n=3970.03311219+r*(3119.93802124+r*(823.313447808+r*(104.526456943+r*1)))),t/n)}tv.exports=eR});var av=l((hD,iv)=>{"use strict";var tR=R(),nR=x8(),iR=ev(),aR=nv();function sR(r){var e,t;return r<-5?(t=r*r,e=tR(-r),(12-t-6*(e*e))/(12*t*r)):r<-2?nR(r):r<2?iR(r):r<1e3?(t=1/r,aR(r)/(-12*r)):-1/(12*r)}iv.exports=sR});var ov=l((ND,sv)=>{"use strict";function oR(r){var e,t,n;return r===0?.0495346498136:(r<0?e=-r:e=r,e<=1?(t=.0495346498136+r*(.0299521337141+r*(.00688296911516+r*(.000512634846317+r*-201411722031e-16))),n=1+r*(.759803615283+r*(.261547111595+r*(.0464854522477+r*.00403751193496)))):(r=1/r,t=-201411722031e-16+r*(.000512634846317+r*(.00688296911516+r*(.0299521337141+r*.0495346498136))),n=.00403751193496+r*(.0464854522477+r*(.261547111595+r*(.759803615283+r*1)))),t/n)}sv.exports=oR});var lv=l((AD,uv)=>{"use strict";function uR(r){var e,t,n;return r===0?.00452313583942:(r<0?e=-r:e=r,e<=1?(t=.00452313583942+r*(.00120744920113+r*(-789724156582e-16+r*(-504476066942e-16+r*-535770949796e-17))),n=1+r*(.912203410349+r*(.405368773071+r*(.0901638932349+r*.00948935714996)))):(r=1/r,t=-535770949796e-17+r*(-504476066942e-16+r*(-789724156582e-16+r*(.00120744920113+r*.00452313583942))),n=.00948935714996+r*(.0901638932349+r*(.405368773071+r*(.912203410349+r*1)))),t/n)}uv.exports=uR});var fv=l((bD,cv)=>{"use strict";function lR(r){var e,t,n;return r===0?.00439937562904:(r<0?e=-r:e=r,e<=1?(t=.00439937562904+r*(.000487225670639+r*(-.000128470657374+r*(529110969589e-17+r*15716677175e-17))),n=1+r*(.794435257415+r*(.333094721709+r*(.0703527806143+r*.00806110846078)))):(r=1/r,t=15716677175e-17+r*(529110969589e-17+r*(-.000128470657374+r*(.000487225670639+r*.00439937562904))),n=.00806110846078+r*(.0703527806143+r*(.333094721709+r*(.794435257415+r*1)))),t/n)}cv.exports=lR});var pv=l((ID,vv)=>{"use strict";function cR(r){var e,t,n;return r===0?-.0011481191232:(r<0?e=-r:e=r,e<=1?(t=-.0011481191232+r*(-.112850923276+r*(1.51623048511+r*(-.218472031183+r*.0730002451555))),n=1+r*(14.2482206905+r*(69.7360396285+r*(218.938950816+r*277.067027185)))):(r=1/r,t=.0730002451555+r*(-.218472031183+r*(1.51623048511+r*(-.112850923276+r*-.0011481191232))),n=277.067027185+r*(218.938950816+r*(69.7360396285+r*(14.2482206905+r*1)))),t/n)}vv.exports=cR});var dv=l((SD,mv)=>{"use strict";function fR(r){var e,t,n;return r===0?-.000145727889667:(r<0?e=-r:e=r,e<=1?(t=-.000145727889667+r*(-.290806748131+r*(-13.308504545+r*(199.722374056+r*-11.4311378756))),n=1+r*(139.612587808+r*(2189.01116348+r*(7115.24019009+r*45574.6081453)))):(r=1/r,t=-11.4311378756+r*(199.722374056+r*(-13.308504545+r*(-.290806748131+r*-.000145727889667))),n=45574.6081453+r*(7115.24019009+r*(2189.01116348+r*(139.612587808+r*1)))),t/n)}mv.exports=fR});var gv=l((wD,qv)=>{"use strict";var yv=R(),vR=ov(),pR=lv(),mR=fv(),dR=pv(),yR=dv();function qR(r){var e,t;return r<-8?(e=r*r,t=yv(-r)/r,(-30+r*t*(6*e*t*t-12+e))/(12*r*e*e)):r<-4?vR(r)/(r*r):r<-2?pR(r):r<2?mR(r):r<10?(e=1/r,dR(e)/(r*r)):r<100?(e=1/r,yR(e)/(r*r)):-yv(r)/(12*r*r*r)}qv.exports=qR});var Ev=l((OD,Ov)=>{"use strict";var gR=gi(),hv=_r(),cr=Ae(),hR=Ee(),Nv=pr(),ct=P(),Av=T(),Me=H(),NR=kr(),AR=k(),nr=R(),bR=Ve(),IR=c0(),SR=Hn(),wR=_8(),bv=hi(),Iv=Y8(),OR=Z8(),ER=av(),_R=gv(),TR=gR("gammaincinv:compute"),Jr=.5,bi=.3333333333333333,MR=.25,Sv=.2,wv=.16666666666666666,FR=.08333333333333333,LR=.041666666666666664,ir=[0,0,0,0,0];function RR(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,O,L,V,x,D,Q,j,N,_,ce,yt,qt,gt,Bi,K,G,ht,J,br,ar,Nt,At,bt;if(e<Jr?(s=!0,o=e,Nt=-1):(s=!1,o=t,Nt=1),J=0,Av(r-1)<1e-4&&(br=0,s?e<.001?(yt=e*e,j=yt*e,ce=j*e,w=ce*e,b=w*e,A=e+yt*Jr+j*bi+ce*MR+w*Sv+b*wv):A=-nr(1-e):A=-nr(t),r===1?(J=2,gt=A):(i=cr(r),J=1)),t<1e-30&&r<Jr&&(br=0,A=-nr(t*Nv(r))+(r-1)*nr(-nr(t*Nv(r))),J=1,i=cr(r)),r>1&&r<500&&e<1e-80){for(br=0,u=1/r,n=1/(r+1),A=(cr(r+1)+nr(e))*u,A=Me(A),h=A,ht=0;ht<10;ht++)A=h*Me(A*u)*AR(1-A*n,u);J=1,i=cr(r)}if(f=1/r*(nr(e)+cr(r+1)),f<nr(Sv*(1+r))&&J===0&&(ar=Me(f),br=0,O=r*r,qt=O*r,N=qt*r,q=r+1,p=q*q,m=q*p,v=p*p,I=r+2,c=I*I,g=r+3,ir[0]=1,ir[1]=1/q,ir[2]=Jr*(3*r+5)/(p*I),ir[3]=bi*(31+8*O+33*r)/(m*I*g),ir[4]=LR*(2888+1179*qt+125*N+3971*O+5661*r)/(v*c*g*(r+4)),A=ar*hv(ir,ar),i=cr(r),J=1),r<10&&J===0&&(d=ct(r)/(Iv(r)*bR),y=NR(.02,d),t<y&&(br=0,K=1-r,D=K*K,Q=D*K,S=ct(-2/r*nr(t/d)),A=r*bv(S),G=nr(A),A>5?(L=G*G,V=L*G,x=V*G,ar=1/A,ir[0]=G-1,ir[1]=(3*K-2*K*G+L-2*G+2)*Jr,ir[2]=(24*K*G-11*D-24*K-6*L+12*G-12-9*K*L+6*D*G+2*V)*wv,ir[3]=(-12*Q*G+8.04*K*L-114*D*G+(72+36*L)+(3*x-72*G+162)*(K-168*K*G)-(12*V+25*Q)-(22*K*V+36*D*L+120*D))*FR,ir[4]=0,A=A-G+K*ar*hv(ir,ar)):(ar=1/A,L=G*G,Bi=G-1,At=G-K*ar*Bi,At<A&&(A-=At)),i=cr(r),J=1)),Av(o-Jr)<1e-5&&J===0&&(br=0,u=1/r,A=r-bi+(.019753086419753086+.007211444248481286*u)*u,i=cr(r),J=1),r<1&&J===0&&(br=0,s?A=Me(1/r*(nr(o)+cr(r+1))):A=Me(1/r*(nr(1-o)+cr(r+1))),i=cr(r),J=1),J===0)if(br=1,u=1/r,ar=hR(2*o),S=Nt*ar/ct(r*Jr),ar<IR)S+=(OR(S)+(ER(S)+_R(S)*u)*u)*u,A=r*bv(S),bt=S,_=-ct(r/SR)*Me(-Jr*r*bt*bt)/Iv(r),a=1/_;else return TR("Warning: Overflow problems in one or more steps of the computation."),NaN;return J<2&&(gt=wR(A,r,br,e,t,i,a,s)),gt}Ov.exports=RR});var Lv=l((ED,Fv)=>{"use strict";var _v=M(),PR=je(),Tv=W(),Mv=Ev();function CR(r,e,t){return _v(r)||_v(e)?NaN:e<PR?NaN:r>1||r<0?NaN:t===!0?r===0?Tv:r===1?0:Mv(e,1-r,r):r===0?0:r===1?Tv:Mv(e,r,1-r)}Fv.exports=CR});var Pv=l((_D,Rv)=>{"use strict";var HR=Lv();Rv.exports=HR});var Hv=l((TD,Cv)=>{"use strict";var kR=5e-324;Cv.exports=kR});var Bv=l((MD,Wv)=>{"use strict";var kv=Pv(),Gv=R(),GR=P(),WR=Hv(),BR=pi(),UR=di();function VR(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,O,L,V,x,D,Q,j,N,_,ce;return t<n?u=kv(t,e,!0):u=kv(n,e,!1),u/=r,q=e/r,N=GR(1+q),b=N*N,w=b*N,A=b*b,O=w*b,L=w*w,V=A*w,x=A*A,D=O*A,c=O*O,j=u-q,I=j*j,g=I*j,S=I*I,Q=N+1,v=Q*Q,m=Q*v,p=v*v,d=(N+2)*(N-1)/(3*N),d+=(w+9*b+21*N+5)*j/(36*b*Q),d-=(A-13*w+69*b+167*N+46)*I/(1620*v*w),d-=(7*O+21*A+70*w+26*b-93*N-31)*g/(6480*m*A),d-=(75*L+202*O+188*A-888*w-1345*b+118*N+138)*S/(272160*p*O),y=(28*A+131*w+402*b+581*N+208)*(N-1)/(1620*Q*w),y-=(35*L-154*O-623*A-1636*w-3983*b-3514*N-925)*j/(12960*v*A),y-=(2132*V+7915*L+16821*O+35066*A+87490*w+141183*b+95993*N+21640)*I/(816480*O*m),y-=(11053*x+53308*V+117010*L+163924*O+116188*A-258428*w-677042*b-481940*N-105497)*g/(14696640*p*L),h=-((3592*V+8375*L-1323*O-29198*A-89578*w-154413*b-116063*N-29632)*(N-1))/(816480*O*v),h-=(442043*D+2054169*x+3803094*V+3470754*L+2141568*O-2393568*A-19904934*w-34714674*b-23128299*N-5253353)*j/(146966400*L*m),h-=(116932*c+819281*D+2378172*x+4341330*V+6806004*L+10622748*O+18739500*A+30651894*w+30869976*b+15431867*N+2919016)*I/(146966400*p*V),f=u+d/r+y/(r*r)+h/(r*r*r),f<=0&&(f=WR),_=f-q*Gv(f)+(1+q)*Gv(1+q)-q,a=1/(1+q),s=f<q?a:0,o=f<q?1:a,ce=(s+o)/2,i=BR(_,q),UR(i,ce,s,o,32,100)}Wv.exports=VR});var Vv=l((FD,Uv)=>{"use strict";var B=T(),DR=ee(),Ii=i0(),XR=ie(),Si=Gr();function KR(r,e,t,n,a,i){var s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b;g=0,o=!1,v=e,c=DR(1,1-a),d=XR(1e7*e,1e7),m=0,u=d,f=d,p=i;do{if(m=g,f=u,u=d,I=r(v),g=I[0],S=I[1],b=I[2],p-=1,g===0)break;if(S===0?(m===0&&(v===t?e=n:e=t,m=r(e),d=e-v),Ii(m)*Ii(g)<0?d<0?d=(v-t)/2:d=(v-n)/2:d<0?d=(v-n)/2:d=(v-t)/2):b===0?d=g/S:(y=2*g,q=2*S-g*(b/S),B(q)<1&&B(y)>=B(q)*Si?d=g/S:d=y/q,d*S/g<0&&(d=g/S,B(d)>2*B(e)&&(d=(d<0?-1:1)*2*B(e)))),s=B(d/f),s>.8&&s<2&&(d=d>0?(v-t)/2:(v-n)/2,B(d)>v&&(d=Ii(d)*v),f=d*3),e=v,v-=d,v<t){if(B(t)<1&&B(v)>1&&Si/B(v)<B(t)?h=1e3:h=v/t,B(h)<1&&(h=1/h),!o&&h>0&&h<3)d=.99*(e-t),v=e-d,o=!0;else if(d=(e-t)/2,v=e-d,v===t||v===n)break}else if(v>n){if(B(n)<1&&B(v)>1&&Si/B(v)<B(n)?h=1e3:h=v/n,B(h)<1&&(h=1/h),!o&&h>0&&h<3)d=.99*(e-n),v=e-d,o=!0;else if(d=(e-n)/2,v=e-d,v===t||v===n)break}d>0?n=e:t=e}while(p&&B(v*c)<B(d));return v}Uv.exports=KR});var Xv=l((LD,Dv)=>{"use strict";var JR=li().assign,YR=T(),$R=Gr(),wi=Pr();function jR(r,e,t,n){return a;function a(i){var s,o,u,f,c;return c=1-i,s=[0,0],JR(i,r,e,!0,n,s,1,0),f=s[0]-t,o=s[1],n&&(o=-o),c===0&&(c=wi*64),i===0&&(i=wi*64),u=o*(-(c*r)+(e-2)*i+1),YR(u)<c*i*$R&&(u/=c*i),n&&(u=-u),o===0&&(o=(n?-1:1)*wi*64),[f,o,u]}}Dv.exports=jR});var rp=l((RD,xv)=>{"use strict";var QR=_r(),Kv=et(),Oi=xr(),Jv=vr(),ZR=h0(),Fe=mn(),Yv=P(),zR=T(),$v=H(),Ar=k(),jv=ge(),xR=ie(),rP=kr(),Qv=R(),Ei=Pr(),Zv=_0(),zv=ur(),eP=F9(),tP=P9(),nP=y8(),iP=Bv(),aP=Vv(),sP=Xv(),oP=32,uP=1e3,ue=[0,0,0,0,0];function lP(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q,I,g,S,b,w,A,O,L,V,x,D,Q,j,N,_;if(i=!1,n===0)return[1,0];if(t===0)return[0,1];if(r===1){if(e===1)return[t,1-t];y=e,e=r,r=y,y=n,n=t,t=y,i=!0}if(N=0,o=0,f=1,r===.5){if(e===.5)return N=jv(t*Zv),N*=N,_=jv(n*Zv),_*=_,[N,_];e>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i)}if(e===.5&&r>=.5&&t!==1)O={},N=eP(r,t,O),_=O.value;else{if(e===1)return t<n?r>1?(N=Ar(t,1/r),_=-Oi(Qv(t)/r)):(N=Ar(t,1/r),_=1-N):(N=$v(Jv(-n)/r),_=-Oi(Jv(-n)/r)),i&&(y=_,_=N,N=y),[N,_];if(r+e>5)t>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),m=rP(r,e),v=xR(r,e),Yv(m)>v-m&&m>5?(N=tP(r,e,t),_=1-N):(D=r+e,u=ZR(Yv(r/D)),s=m/D,s>=.2&&s<=.8&&D>=10?(d=Ar(t,1/r),d<.0025&&r+e<200?N=d*Ar(r*Fe(r,e),1/r):N=nP(t,D,u),_=1-N):(r<e&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),p=0,e<2&&(p=Fe(r,e)),p===0?_=1:(_=Ar(e*n*p,1/e),N=1-_)),_>1e-5&&(N=iP(r,e,t,n),_=1-N));else if(r<1&&e<1){if(A=(1-r)/(2-r-e),g=Kv(A,r,e)-t,zR(g)/t<zv*3)return i?[1-A,A]:[A,1-A];g<0&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i,A=1-A),w=Ar(r*t*Fe(r,e),1/r),N=w/(1+w),_=1/(1+w),N>A&&(N=A),f=A}else r>1&&e>1?(A=(r-1)/(r+e-2),h=(e-1)/(r+e-2),b=Kv(A,r,e)-t,b<0&&(y=e,e=r,r=y,y=n,n=t,t=y,y=h,h=A,A=y,i=!i),S=Qv(t*r*Fe(r,e))/r,N=$v(S),_=N<.9?1-N:-Oi(S),e<r&&N<.2&&(q=r-1,I=e-1,L=r*r,V=r*L,x=e*e,ue[0]=0,ue[1]=1,ue[2]=I/q,q*=q,ue[3]=I*(3*r*e+5*e+L-r-4)/(2*(r+2)*q),q*=r+1,ue[4]=I*(33*r*x+31*x+8*L*x-30*r*e-47*e+11*L*e+6*V*e+18+4*r-V+L*L-10*L),ue[4]/=3*(r+3)*(r+2)*q,N=QR(ue,N)),N>A&&(N=A),f=A):(e<r&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),Ar(t,1/r)<.5?(N=Ar(t*r*Fe(r,e),1/r),N===0&&(N=Ei),_=1-N):(_=Ar(1-Ar(t,e*Fe(r,e)),1/e),_===0&&(_=Ei),N=1-_))}return N>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,y=_,_=N,N=y,i=!i,Q=1-f,j=1-o,o=Q,f=j),o===0&&(i?(o=zv,N<o&&(N=o)):o=Ei,N<o&&(N=o)),a=oP,N<1e-50&&(r<1||e<1)&&(a*=3,a/=2),c=sP(r,e,t<n?t:n,t>=n),N=aP(c,N,o,f,a,uP),N===o&&(N=0),i?[1-N,N]:[N,1-N]}xv.exports=lP});var _i=l((PD,ep)=>{"use strict";var cP=rp();ep.exports=cP});var ip=l((CD,np)=>{"use strict";var fP=_i(),tp=M(),vP=i0(),pP=P();function mP(r,e){var t,n;return tp(e)||tp(r)||e<=0||r<0||r>1?NaN:(t=r>.5?1-r:r,n=fP(e/2,.5,2*t,1-2*t),vP(r-.5)*pP(e*n[1]/n[0]))}np.exports=mP});var op=l((HD,sp)=>{"use strict";var dP=ci(),yP=_i(),ap=M(),qP=i0(),gP=P();function hP(r){if(ap(r)||r<=0)return dP(NaN);return e;function e(t){var n,a;return ap(t)||t<0||t>1?NaN:(n=t>.5?1-t:t,a=yP(r/2,.5,2*n,1-2*n),qP(t-.5)*gP(r*a[1]/a[0]))}}sp.exports=hP});var cp=l((kD,lp)=>{"use strict";var NP=jr(),up=ip(),AP=op();NP(up,"factory",AP);lp.exports=up});function Di(r){let{run:e,sha:t,subject:n,base:a,at:i,service:s,release:o,machine:u,cells:f}=r,[c,v,m]=u;return{run:e,sha:t,subject:n,base:a,recordedAt:i,service:s,release:o,machine:{cpuModel:c,cores:v,runnerImage:m},points:Object.entries(f).flatMap(([p,d])=>Object.entries(d).flatMap(([y,[h,q]])=>Object.entries(q).map(([I,g])=>({cell:p,scenario:y,metric:I,scenarioHash:h,...Jp(g)}))))}}function Jp(r){let[e,t,n,a,i,s]=r;return{value:e,step:t!==null&&n!==null&&a!==null?{estimate:t,standardError:n,degreesOfFreedom:a}:null,calibrated:i,levelError:s}}function fe(r){return Z[r].scale==="difference"}var Z={throughput:{name:"throughput",title:"throughput",unit:"req/s",scale:"ratio",better:"higher",gates:!0,description:"Correct answers a second."},cpu:{name:"cpu",title:"CPU per request",unit:"\xB5s",scale:"ratio",better:"lower",gates:!0,description:"CPU time of the whole server process tree, user and system, per answer."},p50:{name:"p50",title:"p50",unit:"ms",scale:"ratio",better:"lower",gates:!0,description:"Median latency."},p90:{name:"p90",title:"p90",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"90th percentile of the latency over a launch."},p99:{name:"p99",title:"p99",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"99th percentile of the latency over a launch; its power is low."},max:{name:"max",title:"max",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"The slowest answer of a launch."},memory:{name:"memory",title:"memory",unit:"MiB",scale:"ratio",better:"lower",gates:!0,description:"Peak memory of the server process tree over a launch, for as many answers of both revisions; what processes share counts once."},growth:{name:"growth",title:"memory growth",unit:"B/req",scale:"difference",better:"lower",gates:!0,description:"What a request leaves behind in the memory of the server process tree: a leak, where it never ends."},ready:{name:"ready",title:"time until ready",unit:"s",scale:"ratio",better:"lower",gates:!1,description:"From the start of the server to its first run of correct answers."},connects:{name:"connects",title:"connects per request",unit:"1/req",scale:"ratio",better:"lower",gates:!1,description:"New connections per answer: 1 where the server closes after each."}};var v0=class{#r=[];#s=new Map;#e=new Map;#n=[];#t=new Map;#o;constructor(e){this.#o=new Map(Object.entries(e).map(([t,n])=>[n,t]))}get size(){return this.#r.length}add(e){if(this.#s.has(e.run))return;let{points:t,...n}=Di({...e,cells:{}}),a=this.#r.length;this.#s.set(e.run,a),this.#r.push({...n,release:n.release??this.#o.get(n.sha)??null});for(let[i,s]of Object.entries(e.cells))for(let[o,[u,f]]of Object.entries(s)){let c=this.#u(u);for(let[v,m]of Object.entries(f)){let p=this.#a({cell:i,scenario:o,metric:v});p.run.push(a),p.hash.push(c);for(let d of m)p.figures.push(d??Number.NaN)}}}keys(){return[...this.#e.values()].map(({key:e})=>e)}entries(e,t){let n=this.#e.get(Xi(e));return n===void 0?[]:n.run.flatMap((a,i)=>{let s=this.#r[a];return s===void 0||t?.has(a)===!1?[]:{...s,points:[this.#i(n,i)]}})}newest(e){let t=this.#r.map((i,s)=>s).sort((i,s)=>this.#l(s,i)),n=this.#r[t[0]??0],a=t.findIndex(i=>{let s=this.#r[i];return s?.release!=null&&s.sha!==n?.sha});return new Set(t.slice(0,Math.max(e,a+1)))}#i({key:e,hash:t,figures:n},a){let i=c=>{let v=n[6*a+c];return Number.isNaN(v)?null:v},[s,o,u]=[i(1),i(2),i(3)],f=s!==null&&o!==null&&u!==null;return{...e,scenarioHash:this.#n[t[a]??-1]??"",value:i(0),step:f?{estimate:s,standardError:o,degreesOfFreedom:u}:null,calibrated:i(4),levelError:i(5)}}#a(e){let t=Xi(e),n=this.#e.get(t);if(n!==void 0)return n;let a={key:e,run:[],hash:[],figures:[]};return this.#e.set(t,a),a}#u(e){let t=this.#t.get(e);return t!==void 0?t:(this.#t.set(e,this.#n.length),this.#n.push(e)-1)}#l(e,t){let[n,a]=[this.#r[e]?.recordedAt??"",this.#r[t]?.recordedAt??""];return n===a?e-t:n<a?-1:1}},Ki=Object.keys(Z);function Xi({cell:r,scenario:e,metric:t}){return JSON.stringify([r,e,t])}function fr(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}function ve(r){try{return JSON.parse(r)}catch{return null}}function rr(r,e){if(!fr(r))return!1;let t=Object.keys(r);return t.length===e.size&&t.every(n=>e.has(n))}function Pe(r,e){return fr(r)&&!Object.hasOwn(r,"__proto__")&&Object.keys(r).length<=2e4&&Object.entries(r).every(([t,n])=>U(t)&&e(n))}function p0(r,e){return Array.isArray(r)&&r.length===e}function U(r){return typeof r=="string"&&r.length<=500}function Mr(r){return typeof r=="string"&&/^[0-9a-f]{7,64}$/.test(r)}function m0(r){return typeof r=="string"&&/^[\w.-]{1,300}$/.test(r)}function pe(r){if(typeof r!="string"||!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(r))return!1;let e=new Date(r);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===r.slice(0,10)}function Fr(r){return Number.isSafeInteger(r)&&r>=0}function sr(r,e){return r===null||e(r)}var $p=new Set(["id","service","cell","scenario","reason","by","at","pull","head","until","effects"]),jp=new Set(["cell","scenario","metric","estimate"]),Qp=new Set(["date"]),Zp=new Set(["version"]);function Ji(r){let e=ve(r);return!fr(e)||e.version!==1?[]:Array.isArray(e.acceptances)?e.acceptances.filter(zp):[]}function zp(r){return rr(r,$p)&&[r.id,r.service,r.by].every(U)&&typeof r.reason=="string"&&r.reason.length<=1e3&&sr(r.cell,U)&&sr(r.scenario,U)&&pe(r.at)&&sr(r.pull,Fr)&&Mr(r.head)&&sr(r.until,xp)&&Array.isArray(r.effects)&&r.effects.every(rm)}function xp(r){return rr(r,Qp)&&U(r.date)||rr(r,Zp)&&U(r.version)}function rm(r){return rr(r,jp)&&U(r.cell)&&U(r.scenario)&&U(r.metric)&&Object.hasOwn(Z,r.metric)&&Number.isFinite(r.estimate)}function Yi(r){let e=ve(r);return fr(e)&&em(e.version)?"newer":sm(e)?e:null}function em(r){return Number.isInteger(r)&&r>1}var tm=new Set(["version","services","releases"]),nm=new Set(["name","slug","files","entries","newest"]),im=new Set(["name","entries","bytes"]),am=new Set(["run","sha","at"]);function sm(r){return rr(r,tm)&&r.version===1&&$i(r.services,1e3,om)&&Pe(r.releases,Mr)}function om(r){return rr(r,nm)&&U(r.name)&&typeof r.slug=="string"&&/^\w[\w.-]{0,99}$/.test(r.slug)&&$i(r.files,2e4,um)&&Fr(r.entries)&&sr(r.newest,lm)}function um(r){return rr(r,im)&&typeof r.name=="string"&&/^\d{4}-\d\d(-[1-9]\d{0,4})?\.jsonl$/.test(r.name)&&Fr(r.entries)&&Fr(r.bytes)}function lm(r){return rr(r,am)&&m0(r.run)&&Mr(r.sha)&&pe(r.at)}function $i(r,e,t){return Array.isArray(r)&&r.length<=e&&r.every(t)}var cm=new Set(["v","run","sha","subject","base","at","service","release","machine","cells"]);function ji(r){let e=ve(r);return fm(e)?e:null}function fm(r){return rr(r,cm)&&r.v===1&&m0(r.run)&&Mr(r.sha)&&U(r.subject)&&sr(r.base,Mr)&&pe(r.at)&&U(r.service)&&sr(r.release,U)&&vm(r.machine)&&Pe(r.cells,pm)}function vm(r){return p0(r,3)&&U(r[0])&&Fr(r[1])&&sr(r[2],U)}function pm(r){return Pe(r,e=>p0(e,2)&&U(e[0])&&mm(e[1]))}function mm(r){return fr(r)&&Object.entries(r).every(([e,t])=>Object.hasOwn(Z,e)&&dm(t))}function dm(r){if(!p0(r,6))return!1;let[e,t,n,a,i,s]=r;return me(e)&&me(t)&&me(n)&&(n===null||n>=0)&&me(a)&&(a===null||a>0)&&me(i)&&me(s)&&(s===null||s>=0)}function me(r){return r===null||Number.isFinite(r)}var ym=12e6,qm=64e6,y0=class{#r;#s="";#e=null;#n=null;#t=null;#o=[];#i=new Set;#a=0;constructor(e){this.#r=e}get columns(){return this.#t}get accepted(){return this.#o}async open(e){this.#s=e;let t=await It(new URL("index.json",e)),n=t===null?null:Yi(t);if(n===null||n==="newer"){this.#r({kind:"problem",message:t===null?gm:hm[n??"broken"]});return}this.#e=n,this.#o=Ji(await It(new URL("accepted.json",e))??"");let a=n.services.map(({name:i,entries:s})=>({name:i,entries:s}));this.#r({kind:"services",services:a})}async load(e,t){let n=this.#e?.services.find(i=>i.name===e);if(n===void 0||this.#e===null)return;n!==this.#n&&this.#u(n,this.#e);let a=0;for(let i of n.files.toReversed()){if(this.#i.has(i.name))continue;if(!t&&a>=ym)break;this.#i.add(i.name),a+=i.bytes;let s=await It(new URL(`${n.slug}/${i.name}`,this.#s));if(n!==this.#n)return;s===null?this.#a+=1:this.#l(s,n),this.#c(n,!1)}this.#c(n,!0)}#u(e,{releases:t}){this.#n=e,this.#t=new v0(t),this.#i=new Set,this.#a=0}#l(e,{name:t}){let n=0;for(;n<e.length;){let a=e.indexOf(`
`,n),i=e.slice(n,a===-1?void 0:a);if(n=a===-1?e.length:a+1,i==="")continue;let s=ji(i);s?.service===t?this.#t?.add(s):this.#a+=1}}#c(e,t){let n=e.files.filter(a=>!this.#i.has(a.name));this.#r({kind:"loaded",keys:this.#t?.keys()??[],progress:{service:e.name,idle:t,skipped:this.#a,runs:this.#t?.size??0,rest:{runs:n.reduce((a,{entries:i})=>a+i,0),bytes:n.reduce((a,{bytes:i})=>a+i,0)}}})}},gm="There is no history yet: it begins with the first run that `gaitkeeper record` stores.",hm={newer:"A newer Gaitkeeper wrote the history. Record once with it, and this page is renewed too.",broken:"history/index.json is damaged. `gaitkeeper history --rebuild` makes it anew from the runs."};async function It(r){let e=await fetch(r,{credentials:"omit",cache:"no-cache"});return!e.ok||Number(e.headers.get("content-length")??0)>qm?null:e.text()}function St(r){let e=r.map((a,i)=>i);e.sort((a,i)=>r[a]-r[i]);let t=new Array(r.length),n=0;return e.forEach((a,i)=>{n=Math.max(n,(r.length-i)*r[a]),t[a]=Math.min(1,n)}),t}var fp=Vi(If(),1),vp=Vi(cp(),1),pp=1e10;function le(r,e=0){let t=Math.abs(r.estimate-e);return t===0?1:Math.min(1,2*Ti(-t/r.standardError,r.degreesOfFreedom))}function Yr(r,e){let t=bP(r,e);return{lower:r.estimate-t,upper:r.estimate+t}}function bP(r,e){return r.standardError===0?0:r.standardError*ft(1-e,r.degreesOfFreedom)}function ft(r,e){return-(0,vp.default)(r/2,Math.min(e,pp))}function Ti(r,e){return r===Number.NEGATIVE_INFINITY?0:r>0?1-Ti(-r,e):(0,fp.default)(r,Math.min(e,pp))}function Mi({points:r,metric:e}){let t=r.findLast(({index:i})=>i!==null);if(t===void 0||fe(e))return null;let n=r.findLast(({release:i,index:s,sha:o})=>i!==null&&s!==null&&o!==t.sha);if(n===void 0||r.indexOf(n)>r.indexOf(t))return null;let a={...SP(n,t),degreesOfFreedom:Number.POSITIVE_INFINITY};return{release:n.release??"",from:n.sha,to:t.sha,estimate:a.estimate,standardError:a.standardError,...Yr(a,.95)}}function mp(r,e){let t=r.map(s=>Mi(s)),n=t.filter(s=>s!==null),a=St(n.map(wP)),i=new Map(n.map((s,o)=>[s,a[o]??1]));return r.map((s,o)=>{let u=t[o]??null;if(u===null)return{trend:s,since:null,standing:"unknown"};if(!((i.get(u)??1)<IP&&Math.abs(u.estimate)>e))return{trend:s,since:u,standing:"unchanged"};let c=Z[s.metric].better==="higher";return{trend:s,since:u,standing:u.estimate>0===c?"improved":"regressed"}})}var IP=.01;function SP(r,e){let[t,n]=[r.standardError??0,e.standardError??0],a=n>=t?n**2-t**2:n**2+t**2;return{estimate:(e.index??0)-(r.index??0),standardError:Math.sqrt(a)}}function wP({estimate:r,standardError:e}){return e===0?1:le({estimate:r,standardError:e,degreesOfFreedom:Number.POSITIVE_INFINITY})}function dp(r,e){return r===e?0:r<e?-1:1}var Fi={sameModel:.03,otherModel:.08,degreesOfFreedom:2};function yp(r){let e=Map.groupBy(r,({entry:i})=>i.sha),t=new Map,n=0,a=null;for(let i of OP(e)){let s=e.get(i)??[],o=EP(s,t),u=o.at(-1)??MP(a,s);u.base===null&&(n+=1);let{index:f=0,variance:c=0,chain:v=n}=u.base??{},m={sha:i,runs:s,edges:o,link:u,chain:v,position:t.size,index:f+u.estimate,variance:c+u.variance};t.set(i,m),a=m}return[...t.values()]}function OP(r){let e=new Set,t=new Set;for(let n of r.keys()){let a=[n];for(let i=a.at(-1);i!==void 0;i=a.at(-1)){let s=t.has(i)?[]:(r.get(i)??[]).map(({entry:u})=>u.base);t.add(i);let o=s.filter(u=>u!==null&&r.has(u)&&!t.has(u));o.length>0?a.push(...o):e.add(a.pop())}}return e}function EP(r,e){return[...Map.groupBy(r,({entry:t})=>t.base??"")].flatMap(([t,n])=>{let a=e.get(t),i=n.filter(({point:s})=>s.scenarioHash===TP(a));return a===void 0?[]:_P(a,i)}).sort((t,n)=>t.base.position-n.base.position)}function _P(r,e){let t=e.flatMap(({point:{step:s}})=>s===null||s.standardError===0?[]:s);if(t.length===0)return[];let n=t.map(({standardError:s})=>s**-2),a=n.reduce((s,o)=>s+o,0),i=t.reduce((s,{estimate:o},u)=>s+o*(n[u]??0),0);return[{base:r,kind:"paired",estimate:i/a,variance:1/a,reason:null,degreesOfFreedom:t.reduce((s,o)=>s+o.degreesOfFreedom,0)}]}function TP(r){return r?.runs.at(-1)?.point.scenarioHash}function MP(r,e){let[t,n]=[r?.runs.at(-1),e.at(-1)];if(r===null||t===void 0||n===void 0)return Li("first",null);if(t.point.scenarioHash!==n.point.scenarioHash)return Li("none","the scenario was changed");let[a,i]=[t.point.calibrated,n.point.calibrated];if(a===null||i===null)return Li("none","nothing was measured beside both");let o=t.entry.machine.cpuModel===n.entry.machine.cpuModel?Fi.sameModel:Fi.otherModel;return{base:r,kind:"calibrated",estimate:i-a,variance:2*o**2,degreesOfFreedom:Fi.degreesOfFreedom,reason:null}}function Li(r,e){return{base:null,kind:r,estimate:0,variance:0,degreesOfFreedom:1,reason:e}}function Le(r){if(r.length===0)throw new RangeError("a mean needs at least one value");return gp(r)/r.length}function qp(r){if(r.length<2)throw new RangeError("a variance needs at least two values");let e=Le(r);return gp(r.map(t=>(t-e)**2))/(r.length-1)}function gp(r){let e=0;for(let t of Float64Array.from(r).sort())e+=t;return e}var FP=24,LP=4,Ap=8;function bp(r){let e=r.flatMap((o,u)=>o===null?[]:{...o,at:u}),n=[...Map.groupBy(e,({group:o})=>o).values()].filter(o=>o.length>Ap).map(o=>{let u=o.map(c=>c.at),f=Float64Array.from(o,({value:c})=>c);return{at:u,values:f,sums:hp(u,f,r.length)}}),a=n.reduce((o,{at:u})=>o+u.length,0);if(a<FP)return null;let i=2*(a-n.length)/3,s=CP(n.map(({values:o})=>o));return{subtract(o,u,f){for(let c of n){let{at:v,values:m}=c;v.forEach((p,d)=>{m[d]=m[d]-f*RP(p,o,u)}),c.sums=hp(v,m,r.length)}},ramp(o,u){let f=Ri(n,o,u);if(f.weight<1e-9)return null;let c=f.weight/s;return{estimate:f.estimate,standardError:Math.sqrt(1/c),degreesOfFreedom:i,precision:c}},jumps(o,u){let{explained:f}=Ri(n,o,u);return PP(n,o,u)+LP*s>f}}}function hp(r,e,t){let n=a=>{let i=new Float64Array(t+1);r.forEach((s,o)=>{i[s+1]=a(s,e[o])});for(let s=1;s<=t;s++)i[s]=i[s]+i[s-1];return i};return{count:n(()=>1),place:n(a=>a),square:n(a=>a*a),value:n((a,i)=>i),product:n((a,i)=>a*i)}}function RP(r,e,t){return Math.min(1,Math.max(0,(r-e)/(t-e)))}function Ri(r,e,t){let[n,a]=[0,0];for(let{sums:s}of r){let o=y=>vt(y,t)-vt(y,e),u=t-e,[f,c]=[o(s.count),o(s.place)],v=f0(s.count)-vt(s.count,t),m=(c-e*f)/u+v,p=(o(s.square)-2*e*c+e*e*f)/u**2+v,d=(o(s.product)-e*o(s.value))/u+(f0(s.value)-vt(s.value,t));a+=p-m*m/f0(s.count),n+=d-m*f0(s.value)/f0(s.count)}let i=a<1e-9?0:n/a;return{estimate:i,weight:a,explained:i*n}}function vt(r,e){return r[Math.min(r.length-1,Math.max(0,e))]}function f0(r){return r[r.length-1]}function PP(r,e,t){let n=t-e,a=Math.max(1,Math.floor(n/16)),i=0;for(let s=e+1-(n>>1);s<=t+(n>>1);s+=a)i=Math.max(i,Ri(r,s-1,s).explained);return i}function CP(r){let[e,t]=[Np(r,1),Np(r,Ap)],n=Math.min(.9,Math.max(0,1-e/t));return Math.max(Math.max(e,t)*(1+n)/(1-n),1e-8)}function Np(r,e){let t=r.flatMap(n=>[...n.slice(e)].map((a,i)=>(a-n[i])**2/2));return Le(t)}function Pi(r){let e=0,t=r;for(;t<10;t++)e-=1/t;let n=1/(t*t),a=n*(1/12-n*(1/120-n*(1/252-n*(1/240-n/132))));return e+Math.log(t)-1/(2*t)-a}function Ci(r){let e=0,t=r;for(;t<10;t++)e+=1/(t*t);let n=1/(t*t),a=n*(1/6-n*(1/30-n*(1/42-n*(1/30-5*n/66))));return e+1/t+n/2+a/t}function HP(r){let e=0,t=r;for(;t<10;t++)e-=2/(t*t*t);let n=1/(t*t),a=n*n*(1/2-n*(1/6-n*(1/6-n*(3/10-5*n/6))));return e-n-n/t-a}function Ip(r){if(r>1e7)return 1/Math.sqrt(r);if(r<1e-6)return 1/r;let e=.5+1/r;for(let t=0;t<50;t++){let n=Ci(e),a=n*(1-n/r)/HP(e);if(e+=a,-a/e<1e-10)break}return e}function pt(r){return kP(r,.5)}function kP(r,e){if(r.length===0)throw new RangeError("a quantile needs at least one value");if(!(e>=0&&e<=1))throw new RangeError(`a quantile's p is between 0 and 1, not ${e}`);let t=Float64Array.from(r).sort(),n=e*(t.length-1),a=Math.floor(n),i=t[a],s=t[Math.min(a+1,t.length-1)];return i+(n-a)*(s-i)}var GP=2;function Sp(r,e=GP){if(r.length<2)return[...r];let t=UP(BP(r));return r.map((n,a)=>WP(n,VP(t[a],e)))}function WP(r,e){let t=r.degreesOfFreedom+e.degreesOfFreedom;return{variance:(e.variance*e.degreesOfFreedom+r.variance*r.degreesOfFreedom)/t,degreesOfFreedom:t}}function BP(r){let e=Math.max(1e-5*pt(r.map(t=>t.variance)),1e-300);return r.map(t=>{let n=t.degreesOfFreedom/2;return{log:Math.log(Math.max(t.variance,e))-Pi(n)+Math.log(n),variance:Ci(n)}})}function UP(r){let e=r.length,t=Le(r.map(({log:i})=>i)),n=Le(r.map(i=>i.variance)),a=qp(r.map(({log:i})=>i))*(e-1);return r.map(i=>{let s=i.log-t,o=Math.max(0,a-s**2*(e/(e-1))),u=(n*e-i.variance)/(e-1);return{mean:t-s/(e-1),excess:e>2?o/(e-2)-u:null}})}function VP(r,e){let t=Math.min(e,DP(r)),n=t/2;return{variance:Math.exp(r.mean+Pi(n)-Math.log(n)),degreesOfFreedom:t}}function DP({excess:r}){return r===null?1:r>0?2*Ip(r):Number.POSITIVE_INFINITY}var XP=8,Hi={single:2,stretch:4,span:4},KP=4.5,JP=16;function Op(r,{alpha:e,relevant:t},n={}){let a=YP(r),s=a.flatMap((c,v)=>$P(c,v,r.length)).filter(c=>c.pValue<=e&&Math.abs(c.estimate)>=t),o=n.levels===void 0?null:bp(n.levels);for(let{from:c,to:v,estimate:m}of s)o?.subtract(c,v,m);let u=c=>c.pValue<=e&&Math.abs(c.estimate)>=t;for(let[c,v]of jP(s,r.length))f(c,v);for(let c of n.spans??[]){let v=rC(c,s,n.spans?.length??0);v!==null&&u(v)&&s.push(v)}return s.sort((c,v)=>c.from-v.from);function f(c,v){let m=QP(a,c,v,o);m===null||!u(m)||(s.push(m),o?.subtract(m.from,m.to,m.estimate),f(c,m.from),f(m.to,v))}}function YP(r){return Sp(r,XP).map((e,t)=>{let{estimate:n}=r[t],a={...e,estimate:n,standardError:Math.sqrt(e.variance)};return{...a,z:Ep(a),precision:1/e.variance}})}function Ep(r){let e=Math.max(le(r),1e-300);return Math.sign(r.estimate)*ft(e,Number.POSITIVE_INFINITY)}function $P(r,e,t){let n=Math.min(1,Hi.single*t*le(r)),{estimate:a,standardError:i,degreesOfFreedom:s}=r,o={estimate:a,standardError:i,degreesOfFreedom:s};return{kind:"step",from:e,to:e+1,...o,pValue:n}}function jP(r,e){let t=[0,...r.flatMap(({from:n,to:a})=>[n,a]),e];return t.flatMap((n,a)=>a%2===0?[[n,t[a+1]]]:[])}function QP(r,e,t,n){let a=zP(r),i=({z:o,from:u,to:f})=>o**2/2-Math.log(r.length/(f-u)),s=null;for(let[o,u]of ZP(e,t)){let f=s===null?Number.NEGATIVE_INFINITY:i(s),c=wp(a,o,u,n);if(i(c)<=f)continue;let v=c.byLevels&&n?.jumps(o,u)?wp(a,o,u,null):c;i(v)>f&&(s=v)}return s===null?null:xP(s,r.length)}function*ZP(r,e){for(let t=2;t<=e-r;t=Math.max(t+1,Math.floor(t*1.25))){let n=Math.max(1,Math.floor(t/4));for(let a=r;a+t<=e;a+=n)yield[a,a+t]}}function zP(r){let e=t=>{let n=new Float64Array(r.length+1);return r.forEach((a,i)=>{n[i+1]=n[i]+t(a)}),n};return{weighted:e(({z:t,precision:n})=>t*Math.sqrt(n)),estimates:e(({estimate:t,precision:n})=>t*n),precision:e(({precision:t})=>t)}}function wp(r,e,t,n){let a=m=>m[t]-m[e],i=t-e,s=a(r.precision),o={from:e,to:t,z:a(r.weighted)/Math.sqrt(s),byLevels:!1,estimate:i*a(r.estimates)/s,precision:s/i**2},u=i<JP?null:n?.ramp(e,t)??null;if(u===null)return o;let f=o.precision+u.precision,[c,v]=[Math.sqrt(o.precision),Math.sqrt(u.precision)];return{from:e,to:t,byLevels:!0,precision:f,z:(c*o.z+v*Ep(u))/Math.sqrt(f),estimate:(o.estimate*o.precision+u.estimate*u.precision)/f}}function xP({from:r,to:e,z:t,estimate:n,precision:a},i){let s=KP*Math.log2(Math.max(2,i))*i/(e-r),o={estimate:t,standardError:1,degreesOfFreedom:Number.POSITIVE_INFINITY};return{kind:"drift",from:r,to:e,estimate:n,standardError:1/Math.sqrt(a),degreesOfFreedom:Number.POSITIVE_INFINITY,pValue:Math.min(1,Hi.stretch*s*le(o))}}function rC(r,e,t){if(e.some(({kind:u,from:f,to:c})=>u==="drift"&&f<r.to&&c>r.from))return null;let n=e.filter(({from:u,to:f})=>u>=r.from&&f<=r.to),a=n.reduce((u,f)=>u-f.estimate,r.estimate),i=n.reduce((u,f)=>u+f.standardError**2,r.variance),s={estimate:a,standardError:Math.sqrt(i),degreesOfFreedom:r.degreesOfFreedom},o=Math.min(1,Hi.span*t*le(s));return{kind:"drift",from:r.from,to:r.to,...s,pValue:o}}var eC=2e3;function _p(r,e,t){let n=tC(r.find(({sha:s})=>s===e)),a=n.slice(1).map(({link:s})=>s),i={levels:nC(n),spans:iC(n)};return Op(a,t,i).map(s=>aC(s,n))}function tC(r){let e=[];for(let t=r;t&&e.length<=eC;t=t.link.base??void 0)e.push(t);return e.reverse()}function nC(r){return r.map(({runs:e})=>{let t=e.findLast(({point:s})=>s.calibrated!==null),n=t?.point.calibrated??null;if(t===void 0||n===null)return null;let{cpuModel:a,cores:i}=t.entry.machine;return{value:n,group:JSON.stringify([a,i])}})}function iC(r){let e=new Map(r.map(({sha:t},n)=>[t,n]));return r.flatMap((t,n)=>t.edges.flatMap(a=>{let i=e.get(a.base.sha);return a===t.link||i===void 0||n-i<2?[]:[{...a,from:i,to:n}]}))}function aC(r,e){let{kind:t,from:n,to:a,estimate:i,pValue:s}=r;return{kind:t,from:e[n]?.sha??"",to:e[a]?.sha??"",commits:a-n,estimate:i,...Yr(r,.95),pValue:s}}function mt(r,{threshold:e=sC,among:t=1,search:n=!0}={}){let a=r.toSorted((u,f)=>dp(u.recordedAt,f.recordedAt)),i=[...uC(a)],s=i.filter(([u])=>u!==void 0&&Tp(u.point.metric)),o={alpha:oC/Math.max(t,s.length),relevant:Math.log1p(e)};return i.map(u=>lC(u,n?o:null))}var sC=.03,oC=.01;function Tp(r){return Z[r].gates&&!fe(r)}function uC(r){let e=r.flatMap(t=>t.points.map(n=>({entry:t,point:n})));return Map.groupBy(e,({entry:t,point:n})=>JSON.stringify([t.service,n.cell,n.scenario,n.metric])).values()}function lC(r,e){let t=yp(r),n=t.find(({sha:s})=>s===r.at(-1)?.entry.sha)?.chain??0,[{entry:a,point:i}]=r;return{service:a.service,cell:i.cell,scenario:i.scenario,metric:i.metric,points:t.flatMap(s=>cC(s,s.chain===n?null:fC(s,t))),changes:e!==null&&Tp(i.metric)?_p(t,r.at(-1)?.entry.sha,e):[]}}function cC(r,e){let t=e===null;return r.runs.map(({entry:n,point:a})=>({run:n.run,sha:n.sha,recordedAt:n.recordedAt,release:n.release,value:a.value,index:t?r.index:null,standardError:t?Math.sqrt(r.variance):null,link:r.link.kind,reason:e}))}function fC({chain:r},e){let t=e.find(a=>a.chain>r);return`From here on it is another trend: ${t?.link.reason??"nothing was measured beside both"}${t?` at ${t.sha.slice(0,9)}`:""}.`}var Mp=["p50","p90","p99","max"];var ki=60,vC=.02;function Fp(r,e){let t=r.newest(ki),a=r.keys().filter(i=>i.metric===e).flatMap(i=>mt(r.entries(i,t),{search:!1}));return mp(a,vC).map(({trend:i,since:s,standing:o})=>({key:{cell:i.cell,scenario:i.scenario,metric:e},value:i.points.findLast(({value:u})=>u!==null)?.value??null,since:s,standing:o,line:i.points.flatMap(({index:u})=>u??[]).slice(-ki)}))}function Lp(r){let e=r.newest(ki);return r.keys().filter(({metric:n})=>n==="p50").flatMap(({cell:n,scenario:a})=>{let i=r.entries({cell:n,scenario:a,metric:"p50"},e).reduce(pC,null);if(i===null)return[];let s=Mp.flatMap(o=>{let f=r.entries({cell:n,scenario:a,metric:o},e).find(({run:c})=>c===i.run)?.points[0]?.value??null;return f===null||f<=0?[]:[{metric:o,value:f}]});return s.length===0?[]:[{cell:n,scenario:a,run:i.run,quantiles:s}]})}function pC(r,e){return r===null||e.recordedAt>=r.recordedAt?e:r}function Rp(r,{run:e,cell:t,scenario:n}){return Ki.flatMap(a=>(r.entries({cell:t,scenario:n,metric:a}).find(s=>s.run===e)?.points??[]).map(({value:s,step:o})=>{let f=o!==null&&o.standardError>0?{middle:o.estimate,...Yr(o,.95)}:null;return{metric:a,value:s,change:f}}))}function Pp(r){let[,e,t]=/^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(r)??[],n=e??t;return n===void 0?null:Number(n)}var IX=Math.log(1.25);var Cp=2,fK=1/20;function Hp({cell:r,scenario:e},t){return(r===null||r===t.cell)&&(e===null||e===t.scenario)}function kp({id:r,by:e,reason:t,until:n,at:a}){return{id:r,by:e,reason:t,until:n,at:a}}function Gp(r,e,t){if(t.length===0||r.changes.length===0)return r;let n=dC(r,e,t);return{...r,changes:r.changes.map(a=>{let i=n(a);return i===null?a:{...a,accepted:i}})}}function dC(r,e,t){let n=new Map(r.points.map(({sha:s},o)=>[s,o])),a=new Map(e.flatMap(({sha:s,subject:o})=>{let u=Pp(o);return u===null?[]:[[u,s]]})),i=t.flatMap(s=>{if(s.service!==r.service||!Hp(s,r))return[];let o=s.pull===null?void 0:a.get(s.pull),u=n.get(s.head)??n.get(o??"");return u===void 0?[]:[{acceptance:s,at:u}]});return({from:s,to:o,estimate:u})=>{let[f,c]=[n.get(s)??-1,n.get(o)??-1],v=i.find(({acceptance:m,at:p})=>f<p&&(p<=c||yC(r,c,p))&&qC(m,r,u));return v===void 0?null:kp(v.acceptance)}}function yC({points:r},e,t){let n=r[t];return n===void 0||n.release===null?!1:!r.slice(e,t).some(({release:a,sha:i})=>a!==null&&i!==n.sha)}function qC({effects:r},{cell:e,scenario:t,metric:n},a){let i=r.find(s=>s.cell===e&&s.scenario===t&&s.metric===n);return i===void 0||i.estimate*a<=0?!1:Math.abs(a)<=Cp*Math.abs(i.estimate)}function Gi(r,e,{accepted:t=[],...n}){let[a]=mt(e,n),i=a&&Gp(a,e,t);if(i===void 0)return{key:r,points:[],changes:[],since:null,anchor:null,machines:[]};let s=new Map(e.map(p=>[p.run,p])),o=[...new Set(e.map(Wp))],u=Mi(i),f=hC(i,u),c=NC(i),v=i.points.flatMap(p=>{let d=s.get(p.run);return d===void 0?[]:AC(p,d,{machines:o,anchor:f,level:c})});v.sort((p,d)=>p.at-d.at);let m=new Map(v.map(p=>[p.sha,p]));return{key:r,points:v,since:u,machines:o,anchor:f===null?null:{sha:f.sha,release:f.release},changes:n.search===!1?null:i.changes.map(p=>gC(p,m))}}function gC(r,e){let[t,n]=[e.get(r.from),e.get(r.to)],a=n?.at??Number.NaN;return{...r,subject:n?.subject??"",at:a,since:t?.at??a}}function Wp({machine:{cpuModel:r,cores:e}}){return`${r} \xB7 ${e} ${e===1?"core":"cores"}`}function hC({points:r},e){return r.find(({sha:n,index:a})=>n===e?.from&&a!==null)??r.find(({index:n})=>n!==null)??null}function NC({points:r}){let e=r.flatMap(({value:t,index:n})=>t===null||t<=0||n===null?[]:Math.log(t)-n);return e.length===0?null:pt(e)}function AC(r,e,{machines:t,anchor:n,level:a}){let i=n===null?null:bC(r,n),s=a===null?null:a+(n?.index??0),{run:o,sha:u,subject:f,base:c,release:v}=e;return{run:o,sha:u,subject:f,base:c,release:v,index:i,value:r.value,reason:r.reason,at:Date.parse(e.recordedAt)/1e3,machine:t.indexOf(Wp(e)),level:i===null||s===null?null:IC(i,m=>Math.exp(m+s))}}function bC({index:r,standardError:e},t){if(r===null||e===null)return null;let n=r-(t.index??0),a=Math.abs(e**2-(t.standardError??0)**2),i={estimate:n,standardError:Math.sqrt(a)};return{middle:n,...Yr({...i,degreesOfFreedom:Number.POSITIVE_INFINITY},.95)}}function IC({middle:r,lower:e,upper:t},n){return{middle:n(r),lower:n(e),upper:n(t)}}var dt=new y0(Re),Wi=0;addEventListener("message",({data:r})=>{SC(r).catch(e=>Re({kind:"problem",message:String(e)}))});function Re(r){postMessage(r)}async function SC(r){if(r.kind==="open")return dt.open(r.root);if(r.kind==="load")return dt.load(r.service,r.all);let{columns:e}=dt;if(e!==null)if(r.kind==="overview"){let t=Fp(e,r.metric);Re({kind:"overview",metric:r.metric,rows:t,latencies:Lp(e)})}else r.kind==="trend"?await wC(r.key,e):Re({kind:"run",run:r.run,figures:Rp(e,r)})}async function wC(r,e){let[t,{accepted:n}]=[e.entries(r),dt];Wi+=1;let a=Wi;Re({kind:"trend",view:Gi(r,t,{search:!1})}),await new Promise(i=>setTimeout(i)),a===Wi&&Re({kind:"trend",view:Gi(r,t,{among:e.keys().length,accepted:n})})}
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
