var Gp=Object.create;var Wi=Object.defineProperty;var Wp=Object.getOwnPropertyDescriptor;var Bp=Object.getOwnPropertyNames;var Up=Object.getPrototypeOf,Vp=Object.prototype.hasOwnProperty;var l=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var Dp=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of Bp(e))!Vp.call(r,a)&&a!==t&&Wi(r,a,{get:()=>e[a],enumerable:!(n=Wp(e,a))||n.enumerable});return r};var Bi=(r,e,t)=>(t=r!=null?Gp(Up(r)):{},Dp(e||!r||!r.__esModule?Wi(t,"default",{value:r,enumerable:!0}):t,r));var ji=l((YC,Qi)=>{"use strict";var dm=typeof Object.defineProperty=="function"?Object.defineProperty:null;Qi.exports=dm});var zi=l(($C,Zi)=>{"use strict";var ym=ji();function qm(){try{return ym({},"x",{}),!0}catch{return!1}}Zi.exports=qm});var ra=l((QC,xi)=>{"use strict";var gm=Object.defineProperty;xi.exports=gm});var bt=l((jC,ea)=>{"use strict";function hm(r){return typeof r=="number"}ea.exports=hm});var St=l((ZC,na)=>{"use strict";function Nm(r){return r[0]==="-"}function ta(r){var e="",t;for(t=0;t<r;t++)e+="0";return e}function Am(r,e,t){var n=!1,a=e-r.length;return a<0||(Nm(r)&&(n=!0,r=r.substr(1)),r=t?r+ta(a):ta(a)+r,n&&(r="-"+r)),r}na.exports=Am});var oa=l((zC,sa)=>{"use strict";var Im=bt(),ia=St(),bm=String.prototype.toLowerCase,aa=String.prototype.toUpperCase;function Sm(r){var e,t,n;switch(r.specifier){case"b":e=2;break;case"o":e=8;break;case"x":case"X":e=16;break;default:e=10;break}if(t=r.arg,n=parseInt(t,10),!isFinite(n)){if(!Im(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(r.specifier==="u"||e!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(e),r.precision&&(t=ia(t,r.precision,r.padRight)),t="-"+t):(t=n.toString(e),!n&&!r.precision?t="":r.precision&&(t=ia(t,r.precision,r.padRight)),r.sign&&(t=r.sign+t)),e===16&&(r.alternate&&(t="0x"+t),t=r.specifier===aa.call(r.specifier)?aa.call(t):bm.call(t)),e===8&&r.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}sa.exports=Sm});var la=l((xC,ua)=>{"use strict";function wm(r){return typeof r=="string"}ua.exports=wm});var va=l((rH,fa)=>{"use strict";var Em=Math.abs,Om=String.prototype.toLowerCase,ca=String.prototype.toUpperCase,$r=String.prototype.replace,_m=/e\+(\d)$/,Tm=/e-(\d)$/,Mm=/^(\d+)$/,Fm=/^(\d+)e/,Lm=/\.0$/,Pm=/\.0*e/,Rm=/(\..*[^0])0*e/;function Cm(r,e){var t,n;switch(e.specifier){case"e":case"E":n=r.toExponential(e.precision);break;case"f":case"F":n=r.toFixed(e.precision);break;case"g":case"G":Em(r)<1e-4?(t=e.precision,t>0&&(t-=1),n=r.toExponential(t)):n=r.toPrecision(e.precision),e.alternate||(n=$r.call(n,Rm,"$1e"),n=$r.call(n,Pm,"e"),n=$r.call(n,Lm,""));break;default:throw new Error("invalid double notation. Value: "+e.specifier)}return n=$r.call(n,_m,"e+0$1"),n=$r.call(n,Tm,"e-0$1"),e.alternate&&(n=$r.call(n,Mm,"$1."),n=$r.call(n,Fm,"$1.e")),r>=0&&e.sign&&(n=e.sign+n),n=e.specifier===ca.call(e.specifier)?ca.call(n):Om.call(n),n}fa.exports=Cm});var da=l((eH,ma)=>{"use strict";function pa(r){var e="",t;for(t=0;t<r;t++)e+=" ";return e}function Hm(r,e,t){var n=e-r.length;return n<0||(r=t?r+pa(n):pa(n)+r),r}ma.exports=Hm});var qa=l((tH,ya)=>{"use strict";var km=oa(),Gm=la(),Wm=bt(),Bm=va(),Um=da(),Vm=St(),Dm=String.fromCharCode,Xm=Array.isArray;function d0(r){return r!==r}function Km(r){var e={};return e.specifier=r.specifier,e.precision=r.precision===void 0?1:r.precision,e.width=r.width,e.flags=r.flags||"",e.mapping=r.mapping,e}function Jm(r){var e,t,n,a,i,s,o,u,f,c;if(!Xm(r))throw new TypeError("invalid argument. First argument must be an array. Value: `"+r+"`.");for(s="",o=1,f=0;f<r.length;f++)if(n=r[f],Gm(n))s+=n;else{if(e=n.precision!==void 0,n=Km(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+f+"`. Value: `"+n+"`.");for(n.mapping&&(o=n.mapping),t=n.flags,c=0;c<t.length;c++)switch(a=t.charAt(c),a){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+a)}if(n.width==="*"){if(n.width=parseInt(arguments[o],10),o+=1,d0(n.width))throw new TypeError("the argument for * width at position "+o+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(e&&n.precision==="*"){if(n.precision=parseInt(arguments[o],10),o+=1,d0(n.precision))throw new TypeError("the argument for * precision at position "+o+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,e=!1)}switch(n.arg=arguments[o],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":e&&(n.padZeros=!1),n.arg=km(n);break;case"s":n.maxWidth=e?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!d0(n.arg)){if(i=parseInt(n.arg,10),i<0||i>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=d0(i)?String(n.arg):Dm(i)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(e||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!Wm(n.arg))throw new Error("invalid floating-point number. Value: "+s);u=n.arg,n.padZeros=!1}n.arg=Bm(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=Vm(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=Um(n.arg,n.width,n.padRight)),s+=n.arg||"",o+=1}return s}ya.exports=Jm});var ha=l((nH,ga)=>{"use strict";var Ym=qa();ga.exports=Ym});var Aa=l((iH,Na)=>{"use strict";var y0=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function $m(r){var e={mapping:r[1]?parseInt(r[1],10):void 0,flags:r[2],width:r[3],precision:r[5],specifier:r[6]};return r[4]==="."&&r[5]===void 0&&(e.precision="1"),e}function Qm(r){var e,t,n,a;for(t=[],a=0,n=y0.exec(r);n;)e=r.slice(a,y0.lastIndex-n[0].length),e.length&&t.push(e),n[6]==="%"?t.push("%"):t.push($m(n)),a=y0.lastIndex,n=y0.exec(r);return e=r.slice(a),e.length&&t.push(e),t}Na.exports=Qm});var ba=l((aH,Ia)=>{"use strict";var jm=Aa();Ia.exports=jm});var wa=l((sH,Sa)=>{"use strict";function Zm(r){return typeof r=="string"}Sa.exports=Zm});var _a=l((oH,Oa)=>{"use strict";var zm=ha(),xm=ba(),rd=wa();function Ea(r){var e,t;if(!rd(r))throw new TypeError(Ea("invalid argument. First argument must be a string. Value: `%s`.",r));for(e=[xm(r)],t=1;t<arguments.length;t++)e.push(arguments[t]);return zm.apply(null,e)}Oa.exports=Ea});var Ma=l((uH,Ta)=>{"use strict";var ed=_a();Ta.exports=ed});var Ha=l((lH,Ca)=>{"use strict";var Fa=Ma(),me=Object.prototype,La=me.toString,Pa=me.__defineGetter__,Ra=me.__defineSetter__,td=me.__lookupGetter__,nd=me.__lookupSetter__;function id(r,e,t){var n,a,i,s;if(typeof r!="object"||r===null||La.call(r)==="[object Array]")throw new TypeError(Fa("invalid argument. First argument must be an object. Value: `%s`.",r));if(typeof t!="object"||t===null||La.call(t)==="[object Array]")throw new TypeError(Fa("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(a="value"in t,a&&(td.call(r,e)||nd.call(r,e)?(n=r.__proto__,r.__proto__=me,delete r[e],r[e]=t.value,r.__proto__=n):r[e]=t.value),i="get"in t,s="set"in t,a&&(i||s))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return i&&Pa&&Pa.call(r,e,t.get),s&&Ra&&Ra.call(r,e,t.set),r}Ca.exports=id});var Ga=l((cH,ka)=>{"use strict";var ad=zi(),sd=ra(),od=Ha(),wt;ad()?wt=sd:wt=od;ka.exports=wt});var Ba=l((fH,Wa)=>{"use strict";var ud=Ga();function ld(r,e,t){ud(r,e,{configurable:!1,enumerable:!1,writable:!1,value:t})}Wa.exports=ld});var Qr=l((vH,Ua)=>{"use strict";var cd=Ba();Ua.exports=cd});var Da=l((pH,Va)=>{"use strict";function fd(r){return r!==r}Va.exports=fd});var M=l((mH,Xa)=>{"use strict";var vd=Da();Xa.exports=vd});var Ja=l((dH,Ka)=>{"use strict";function pd(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Ka.exports=pd});var $a=l((yH,Ya)=>{"use strict";var md=Ja();Ya.exports=md});var ja=l((qH,Qa)=>{"use strict";var dd=$a(),yd=dd();function qd(){return yd&&typeof Symbol.toStringTag=="symbol"}Qa.exports=qd});var za=l((gH,Za)=>{"use strict";var gd=ja();Za.exports=gd});var Et=l((hH,xa)=>{"use strict";var hd=Object.prototype.toString;xa.exports=hd});var es=l((NH,rs)=>{"use strict";var Nd=Et();function Ad(r){return Nd.call(r)}rs.exports=Ad});var ns=l((AH,ts)=>{"use strict";var Id=Object.prototype.hasOwnProperty;function bd(r,e){return r==null?!1:Id.call(r,e)}ts.exports=bd});var as=l((IH,is)=>{"use strict";var Sd=ns();is.exports=Sd});var os=l((bH,ss)=>{"use strict";var wd=typeof Symbol=="function"?Symbol:void 0;ss.exports=wd});var ls=l((SH,us)=>{"use strict";var Ed=os();us.exports=Ed});var vs=l((wH,fs)=>{"use strict";var cs=ls(),Od=typeof cs=="function"?cs.toStringTag:"";fs.exports=Od});var ms=l((EH,ps)=>{"use strict";var _d=as(),Pe=vs(),Ot=Et();function Td(r){var e,t,n;if(r==null)return Ot.call(r);t=r[Pe],e=_d(r,Pe);try{r[Pe]=void 0}catch{return Ot.call(r)}return n=Ot.call(r),e?r[Pe]=t:delete r[Pe],n}ps.exports=Td});var Re=l((OH,ds)=>{"use strict";var Md=za(),Fd=es(),Ld=ms(),_t;Md()?_t=Ld:_t=Fd;ds.exports=_t});var qs=l((_H,ys)=>{"use strict";var Pd=Re(),Rd=typeof Uint32Array=="function";function Cd(r){return Rd&&r instanceof Uint32Array||Pd(r)==="[object Uint32Array]"}ys.exports=Cd});var hs=l((TH,gs)=>{"use strict";var Hd=qs();gs.exports=Hd});var As=l((MH,Ns)=>{"use strict";var kd=4294967295;Ns.exports=kd});var bs=l((FH,Is)=>{"use strict";var Gd=typeof Uint32Array=="function"?Uint32Array:null;Is.exports=Gd});var Es=l((LH,ws)=>{"use strict";var Wd=hs(),Tt=As(),Ss=bs();function Bd(){var r,e;if(typeof Ss!="function")return!1;try{e=[1,3.14,-3.14,Tt+1,Tt+2],e=new Ss(e),r=Wd(e)&&e[0]===1&&e[1]===3&&e[2]===Tt-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}ws.exports=Bd});var _s=l((PH,Os)=>{"use strict";var Ud=Es();Os.exports=Ud});var Ms=l((RH,Ts)=>{"use strict";var Vd=typeof Uint32Array=="function"?Uint32Array:void 0;Ts.exports=Vd});var Ls=l((CH,Fs)=>{"use strict";function Dd(){throw new Error("not implemented")}Fs.exports=Dd});var jr=l((HH,Ps)=>{"use strict";var Xd=_s(),Kd=Ms(),Jd=Ls(),Mt;Xd()?Mt=Kd:Mt=Jd;Ps.exports=Mt});var Cs=l((kH,Rs)=>{"use strict";var Yd=Re(),$d=typeof Float64Array=="function";function Qd(r){return $d&&r instanceof Float64Array||Yd(r)==="[object Float64Array]"}Rs.exports=Qd});var ks=l((GH,Hs)=>{"use strict";var jd=Cs();Hs.exports=jd});var Ws=l((WH,Gs)=>{"use strict";var Zd=typeof Float64Array=="function"?Float64Array:null;Gs.exports=Zd});var Vs=l((BH,Us)=>{"use strict";var zd=ks(),Bs=Ws();function xd(){var r,e;if(typeof Bs!="function")return!1;try{e=new Bs([1,3.14,-3.14,NaN]),r=zd(e)&&e[0]===1&&e[1]===3.14&&e[2]===-3.14&&e[3]!==e[3]}catch{r=!1}return r}Us.exports=xd});var Xs=l((UH,Ds)=>{"use strict";var ry=Vs();Ds.exports=ry});var Js=l((VH,Ks)=>{"use strict";var ey=typeof Float64Array=="function"?Float64Array:void 0;Ks.exports=ey});var $s=l((DH,Ys)=>{"use strict";function ty(){throw new Error("not implemented")}Ys.exports=ty});var Zr=l((XH,Qs)=>{"use strict";var ny=Xs(),iy=Js(),ay=$s(),Ft;ny()?Ft=iy:Ft=ay;Qs.exports=Ft});var Zs=l((KH,js)=>{"use strict";var sy=Re(),oy=typeof Uint8Array=="function";function uy(r){return oy&&r instanceof Uint8Array||sy(r)==="[object Uint8Array]"}js.exports=uy});var xs=l((JH,zs)=>{"use strict";var ly=Zs();zs.exports=ly});var e1=l((YH,r1)=>{"use strict";var cy=255;r1.exports=cy});var n1=l(($H,t1)=>{"use strict";var fy=typeof Uint8Array=="function"?Uint8Array:null;t1.exports=fy});var s1=l((QH,a1)=>{"use strict";var vy=xs(),Lt=e1(),i1=n1();function py(){var r,e;if(typeof i1!="function")return!1;try{e=[1,3.14,-3.14,Lt+1,Lt+2],e=new i1(e),r=vy(e)&&e[0]===1&&e[1]===3&&e[2]===Lt-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}a1.exports=py});var u1=l((jH,o1)=>{"use strict";var my=s1();o1.exports=my});var c1=l((ZH,l1)=>{"use strict";var dy=typeof Uint8Array=="function"?Uint8Array:void 0;l1.exports=dy});var v1=l((zH,f1)=>{"use strict";function yy(){throw new Error("not implemented")}f1.exports=yy});var m1=l((xH,p1)=>{"use strict";var qy=u1(),gy=c1(),hy=v1(),Pt;qy()?Pt=gy:Pt=hy;p1.exports=Pt});var y1=l((rk,d1)=>{"use strict";var Ny=Re(),Ay=typeof Uint16Array=="function";function Iy(r){return Ay&&r instanceof Uint16Array||Ny(r)==="[object Uint16Array]"}d1.exports=Iy});var g1=l((ek,q1)=>{"use strict";var by=y1();q1.exports=by});var N1=l((tk,h1)=>{"use strict";var Sy=65535;h1.exports=Sy});var I1=l((nk,A1)=>{"use strict";var wy=typeof Uint16Array=="function"?Uint16Array:null;A1.exports=wy});var w1=l((ik,S1)=>{"use strict";var Ey=g1(),Rt=N1(),b1=I1();function Oy(){var r,e;if(typeof b1!="function")return!1;try{e=[1,3.14,-3.14,Rt+1,Rt+2],e=new b1(e),r=Ey(e)&&e[0]===1&&e[1]===3&&e[2]===Rt-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}S1.exports=Oy});var O1=l((ak,E1)=>{"use strict";var _y=w1();E1.exports=_y});var T1=l((sk,_1)=>{"use strict";var Ty=typeof Uint16Array=="function"?Uint16Array:void 0;_1.exports=Ty});var F1=l((ok,M1)=>{"use strict";function My(){throw new Error("not implemented")}M1.exports=My});var P1=l((uk,L1)=>{"use strict";var Fy=O1(),Ly=T1(),Py=F1(),Ct;Fy()?Ct=Ly:Ct=Py;L1.exports=Ct});var C1=l((lk,R1)=>{"use strict";var Ry=m1(),Cy=P1(),Hy={uint16:Cy,uint8:Ry};R1.exports=Hy});var W1=l((ck,G1)=>{"use strict";var H1=C1(),k1;function ky(){var r,e;return r=new H1.uint16(1),r[0]=4660,e=new H1.uint8(r.buffer),e[0]===52}k1=ky();G1.exports=k1});var zr=l((fk,B1)=>{"use strict";var Gy=W1();B1.exports=Gy});var V1=l((vk,U1)=>{"use strict";var Wy=zr(),Ht;Wy===!0?Ht=1:Ht=0;U1.exports=Ht});var K1=l((pk,X1)=>{"use strict";var By=jr(),Uy=Zr(),Vy=V1(),D1=new Uy(1),Dy=new By(D1.buffer);function Xy(r){return D1[0]=r,Dy[Vy]}X1.exports=Xy});var z=l((mk,J1)=>{"use strict";var Ky=K1();J1.exports=Ky});var $1=l((dk,Y1)=>{"use strict";var Jy=zr(),kt;Jy===!0?kt=1:kt=0;Y1.exports=kt});var j1=l((yk,Q1)=>{"use strict";var Yy=jr(),$y=Zr(),Qy=$1(),Gt=new $y(1),jy=new Yy(Gt.buffer);function Zy(r,e){return Gt[0]=r,jy[Qy]=e>>>0,Gt[0]}Q1.exports=Zy});var de=l((qk,Z1)=>{"use strict";var zy=j1();Z1.exports=zy});var ro=l((gk,x1)=>{"use strict";var xy=zr(),z1,Wt,Bt;xy===!0?(Wt=1,Bt=0):(Wt=0,Bt=1);z1={HIGH:Wt,LOW:Bt};x1.exports=z1});var ao=l((hk,io)=>{"use strict";var rq=jr(),eq=Zr(),to=ro(),no=new eq(1),eo=new rq(no.buffer),tq=to.HIGH,nq=to.LOW;function iq(r,e){return eo[tq]=r,eo[nq]=e,no[0]}io.exports=iq});var Ce=l((Nk,so)=>{"use strict";var aq=ao();so.exports=aq});var W=l((Ak,oo)=>{"use strict";var sq=Number.POSITIVE_INFINITY;oo.exports=sq});var lo=l((Ik,uo)=>{"use strict";uo.exports=Number});var fo=l((bk,co)=>{"use strict";var oq=lo();co.exports=oq});var Y=l((Sk,vo)=>{"use strict";var uq=fo(),lq=uq.NEGATIVE_INFINITY;vo.exports=lq});var Lr=l((wk,po)=>{"use strict";var cq=1023;po.exports=cq});var yo=l((Ek,mo)=>{"use strict";var fq=.34657359027997264;mo.exports=fq});var go=l((Ok,qo)=>{"use strict";function vq(r){return r===0?-.03333333333333313:-.03333333333333313+r*(.0015873015872548146+r*(-793650757867488e-19+r*(4008217827329362e-21+r*-20109921818362437e-23)))}qo.exports=vq});var So=l((_k,bo)=>{"use strict";var pq=M(),ho=z(),Ut=de(),mq=Ce(),No=W(),dq=Y(),Ao=Lr(),yq=yo(),qq=go(),gq=709.782712893384,Vt=.6931471803691238,Dt=19082149292705877e-26,Io=1.4426950408889634,hq=38.816242111356935,Nq=1.0397207708399179;function Aq(r){var e,t,n,a,i,s,o,u,f,c,v,m,p;if(r===No||pq(r))return r;if(r===dq)return-1;if(r===0)return r;if(r<0?(n=!0,u=-r):(n=!1,u=r),u>=hq){if(n)return-1;if(u>=gq)return No}if(s=ho(u)|0,u>yq)u<Nq?n?(a=r+Vt,i=-Dt,p=-1):(a=r-Vt,i=Dt,p=1):(n?p=Io*r-.5:p=Io*r+.5,p|=0,v=p,a=r-v*Vt,i=v*Dt),r=a-i,c=a-r-i;else{if(s<1016070144)return r;p=0}return e=.5*r,f=r*e,o=1+f*qq(f),v=3-o*e,m=f*((o-v)/(6-r*v)),p===0?r-(r*m-f):(t=mq(Ao+p<<20,0),m=r*(m-c)-c,m-=f,p===-1?.5*(r-m)-.5:p===1?r<-.25?-2*(m-(r+.5)):1+2*(r-m):p<=-2||p>56?(u=1-(m-r),p===1024?(a=ho(u)+(p<<20)|0,u=Ut(u,a)):u*=t,u-1):(v=1,p<20?(a=1072693248-(2097152>>p)|0,v=Ut(v,a),u=v-(m-r)):(a=Ao-p<<20|0,v=Ut(v,a),u=r-(m+v),u+=1),u*=t,u))}bo.exports=Aq});var xr=l((Tk,wo)=>{"use strict";var Iq=So();wo.exports=Iq});var Oo=l((Mk,Eo)=>{"use strict";var bq=Math.floor;Eo.exports=bq});var sr=l((Fk,_o)=>{"use strict";var Sq=Oo();_o.exports=Sq});var Mo=l((Lk,To)=>{"use strict";function wq(r){return r===0?.6666666666666735:.6666666666666735+r*(.3999999999940942+r*(.2857142874366239+r*(.22222198432149784+r*(.1818357216161805+r*(.15313837699209373+r*.14798198605116586)))))}To.exports=wq});var Co=l((Pk,Ro)=>{"use strict";var Eq=M(),Fo=z(),Lo=de(),Oq=W(),_q=Y(),Po=Lr(),Tq=Mo(),Xt=.6931471803691238,Kt=19082149292705877e-26,Mq=.41421356237309503,Fq=-.2928932188134525,Lq=1862645149230957e-24,Pq=5551115123125783e-32,Rq=9007199254740992,Cq=.6666666666666666;function Hq(r){var e,t,n,a,i,s,o,u,f,c;if(r<-1||Eq(r))return NaN;if(r===-1)return _q;if(r===Oq||r===0)return r;if(r<0?n=-r:n=r,c=1,n<Mq){if(n<Lq)return n<Pq?r:r-r*r*.5;r>Fq&&(c=0,a=r,t=1)}return c!==0&&(n<Rq?(f=1+r,t=Fo(f),c=(t>>20)-Po,c>0?i=1-(f-r):i=r-(f-1),i/=f):(f=r,t=Fo(f),c=(t>>20)-Po,i=0),t&=1048575,t<434334?f=Lo(f,t|1072693248):(c+=1,f=Lo(f,t|1071644672),t=1048576-t>>2),a=f-1),e=.5*a*a,t===0?a===0?(i+=c*Kt,c*Xt+i):(u=e*(1-Cq*a),c*Xt-(u-(c*Kt+i)-a)):(s=a/(2+a),o=s*s,u=o*Tq(o),c===0?a-(e-s*(e+u)):c*Xt-(e-(s*(e+u)+(c*Kt+i))-a))}Ro.exports=Hq});var vr=l((Rk,Ho)=>{"use strict";var kq=Co();Ho.exports=kq});var Go=l((Ck,ko)=>{"use strict";var Gq=Math.sqrt;ko.exports=Gq});var R=l((Hk,Wo)=>{"use strict";var Wq=Go();Wo.exports=Wq});var Jt=l((kk,Bo)=>{"use strict";var Bq=.7853981633974483;Bo.exports=Bq});var Vo=l((Gk,Uo)=>{"use strict";function Uq(r){var e,t,n;return r===0?.16666666666666713:(r<0?e=-r:e=r,e<=1?(t=-8.198089802484825+r*(19.562619833175948+r*(-16.262479672107002+r*(5.444622390564711+r*(-.6019598008014124+r*.004253011369004428)))),n=-49.18853881490881+r*(139.51056146574857+r*(-147.1791292232726+r*(70.49610280856842+r*(-14.740913729888538+r*1))))):(r=1/r,t=.004253011369004428+r*(-.6019598008014124+r*(5.444622390564711+r*(-16.262479672107002+r*(19.562619833175948+r*-8.198089802484825)))),n=1+r*(-14.740913729888538+r*(70.49610280856842+r*(-147.1791292232726+r*(139.51056146574857+r*-49.18853881490881))))),t/n)}Uo.exports=Uq});var Xo=l((Wk,Do)=>{"use strict";function Vq(r){var e,t,n;return r===0?.08333333333333809:(r<0?e=-r:e=r,e<=1?(t=28.536655482610616+r*(-25.56901049652825+r*(6.968710824104713+r*(-.5634242780008963+r*.002967721961301243))),n=342.43986579130785+r*(-383.8770957603691+r*(147.0656354026815+r*(-21.947795316429207+r*1)))):(r=1/r,t=.002967721961301243+r*(-.5634242780008963+r*(6.968710824104713+r*(-25.56901049652825+r*28.536655482610616))),n=1+r*(-21.947795316429207+r*(147.0656354026815+r*(-383.8770957603691+r*342.43986579130785)))),t/n)}Do.exports=Vq});var Yo=l((Bk,Jo)=>{"use strict";var Dq=M(),Xq=R(),Ko=Jt(),Kq=Vo(),Jq=Xo(),Yq=6123233995736766e-32;function $q(r){var e,t,n,a,i;if(Dq(r))return NaN;if(r>0?n=r:(e=!0,n=-r),n>1)return NaN;if(n>.625)t=1-n,a=t*Jq(t),t=Xq(t+t),i=Ko-t,t=t*a-Yq,i-=t,i+=Ko;else{if(n<1e-8)return r;t=n*n,i=t*Kq(t),i=n*i+n}return e?-i:i}Jo.exports=$q});var q0=l((Uk,$o)=>{"use strict";var Qq=Yo();$o.exports=Qq});var jo=l((Vk,Qo)=>{"use strict";function jq(r){return Math.abs(r)}Qo.exports=jq});var T=l((Dk,Zo)=>{"use strict";var Zq=jo();Zo.exports=Zq});var xo=l((Xk,zo)=>{"use strict";var zq=Math.ceil;zo.exports=zq});var eu=l((Kk,ru)=>{"use strict";var xq=xo();ru.exports=xq});var nu=l((Jk,tu)=>{"use strict";var rg=sr(),eg=eu();function tg(r){return r<0?eg(r):rg(r)}tu.exports=tg});var g0=l((Yk,iu)=>{"use strict";var ng=nu();iu.exports=ng});var su=l(($k,au)=>{"use strict";var ig=1023;au.exports=ig});var uu=l((Qk,ou)=>{"use strict";var ag=-1023;ou.exports=ag});var cu=l((jk,lu)=>{"use strict";var sg=-1074;lu.exports=sg});var vu=l((Zk,fu)=>{"use strict";var og=W(),ug=Y();function lg(r){return r===og||r===ug}fu.exports=lg});var re=l((zk,pu)=>{"use strict";var cg=vu();pu.exports=cg});var du=l((xk,mu)=>{"use strict";var fg=2147483648;mu.exports=fg});var Pr=l((rG,yu)=>{"use strict";var vg=2147483647;yu.exports=vg});var hu=l((eG,gu)=>{"use strict";var pg=zr(),qu,Yt,$t;pg===!0?(Yt=1,$t=0):(Yt=0,$t=1);qu={HIGH:Yt,LOW:$t};gu.exports=qu});var Qt=l((tG,bu)=>{"use strict";var mg=jr(),dg=Zr(),Au=hu(),Iu=new dg(1),Nu=new mg(Iu.buffer),yg=Au.HIGH,qg=Au.LOW;function gg(r,e,t,n){return Iu[0]=r,e[n]=Nu[yg],e[n+t]=Nu[qg],e}bu.exports=gg});var wu=l((nG,Su)=>{"use strict";var hg=Qt();function Ng(r){return hg(r,[0,0],1,0)}Su.exports=Ng});var h0=l((iG,Ou)=>{"use strict";var Ag=Qr(),Eu=wu(),Ig=Qt();Ag(Eu,"assign",Ig);Ou.exports=Eu});var Tu=l((aG,_u)=>{"use strict";var bg=du(),Sg=Pr(),wg=h0(),Eg=z(),Og=Ce(),jt=[0,0];function _g(r,e){var t,n;return wg.assign(r,jt,1,0),t=jt[0],t&=Sg,n=Eg(e),n&=bg,t|=n,Og(t,jt[1])}_u.exports=_g});var N0=l((sG,Mu)=>{"use strict";var Tg=Tu();Mu.exports=Tg});var Rr=l((oG,Fu)=>{"use strict";var Mg=22250738585072014e-324;Fu.exports=Mg});var Zt=l((uG,Lu)=>{"use strict";var Fg=Rr(),Lg=re(),Pg=M(),Rg=T(),Cg=4503599627370496;function Hg(r,e,t,n){return Pg(r)||Lg(r)?(e[n]=r,e[n+t]=0,e):r!==0&&Rg(r)<Fg?(e[n]=r*Cg,e[n+t]=-52,e):(e[n]=r,e[n+t]=0,e)}Lu.exports=Hg});var Ru=l((lG,Pu)=>{"use strict";var kg=Zt();function Gg(r){return kg(r,[0,0],1,0)}Pu.exports=Gg});var ku=l((cG,Hu)=>{"use strict";var Wg=Qr(),Cu=Ru(),Bg=Zt();Wg(Cu,"assign",Bg);Hu.exports=Cu});var He=l((fG,Gu)=>{"use strict";var Ug=2146435072;Gu.exports=Ug});var Bu=l((vG,Wu)=>{"use strict";var Vg=z(),Dg=He(),Xg=Lr();function Kg(r){var e=Vg(r);return e=(e&Dg)>>>20,e-Xg|0}Wu.exports=Kg});var Vu=l((pG,Uu)=>{"use strict";var Jg=Bu();Uu.exports=Jg});var Xu=l((mG,Du)=>{"use strict";var Yg=W(),$g=Y(),Qg=Lr(),jg=su(),Zg=uu(),zg=cu(),xg=M(),rh=re(),eh=N0(),th=ku().assign,nh=Vu(),ih=h0(),ah=Ce(),sh=2220446049250313e-31,oh=2148532223,zt=[0,0],xt=[0,0];function uh(r,e){var t,n;return e===0||r===0||xg(r)||rh(r)?r:(th(r,zt,1,0),r=zt[0],e+=zt[1],e+=nh(r),e<zg?eh(0,r):e>jg?r<0?$g:Yg:(e<=Zg?(e+=52,n=sh):n=1,ih.assign(r,xt,1,0),t=xt[0],t&=oh,t|=e+Qg<<20,n*ah(t,xt[1])))}Du.exports=uh});var ee=l((dG,Ku)=>{"use strict";var lh=Xu();Ku.exports=lh});var Yu=l((yG,Ju)=>{"use strict";function ch(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}Ju.exports=ch});var Qu=l((qG,$u)=>{"use strict";var fh=ee(),vh=Yu();function ph(r,e,t){var n,a,i,s;return n=r-e,a=n*n,i=n-a*vh(a),s=1-(e-n*i/(2-i)-r),fh(s,t)}$u.exports=ph});var e2=l((gG,r2)=>{"use strict";var mh=M(),ju=g0(),dh=Y(),Zu=W(),yh=Qu(),qh=.6931471803691238,gh=19082149292705877e-26,zu=1.4426950408889634,hh=709.782712893384,Nh=-745.1332191019411,xu=1/(1<<28),Ah=-xu;function Ih(r){var e,t,n;return mh(r)||r===Zu?r:r===dh?0:r>hh?Zu:r<Nh?0:r>Ah&&r<xu?1+r:(r<0?n=ju(zu*r-.5):n=ju(zu*r+.5),e=r-n*qh,t=n*gh,yh(e,t,n))}r2.exports=Ih});var H=l((hG,t2)=>{"use strict";var bh=e2();t2.exports=bh});var i2=l((NG,n2)=>{"use strict";var Sh=sr();function wh(r){return Sh(r)===r}n2.exports=wh});var te=l((AG,a2)=>{"use strict";var Eh=i2();a2.exports=Eh});var o2=l((IG,s2)=>{"use strict";var Oh=te();function _h(r){return Oh(r/2)}s2.exports=_h});var l2=l((bG,u2)=>{"use strict";var Th=o2();u2.exports=Th});var v2=l((SG,f2)=>{"use strict";var c2=l2();function Mh(r){return r>0?c2(r-1):c2(r+1)}f2.exports=Mh});var A0=l((wG,p2)=>{"use strict";var Fh=v2();p2.exports=Fh});var d2=l((EG,m2)=>{"use strict";var Lh=zr(),rn;Lh===!0?rn=0:rn=1;m2.exports=rn});var q2=l((OG,y2)=>{"use strict";var Ph=jr(),Rh=Zr(),Ch=d2(),en=new Rh(1),Hh=new Ph(en.buffer);function kh(r,e){return en[0]=r,Hh[Ch]=e>>>0,en[0]}y2.exports=kh});var ye=l((_G,g2)=>{"use strict";var Gh=q2();g2.exports=Gh});var N2=l((TG,h2)=>{"use strict";function Wh(r){return r|0}h2.exports=Wh});var tn=l((MG,A2)=>{"use strict";var Bh=N2();A2.exports=Bh});var S2=l((FG,b2)=>{"use strict";var I2=A0(),Uh=N0(),Vh=Y(),I0=W();function Dh(r,e){return e===Vh?I0:e===I0?0:e>0?I2(e)?r:0:I2(e)?Uh(I0,r):I0}b2.exports=Dh});var E2=l((LG,w2)=>{"use strict";var Xh=Pr(),Kh=z(),Jh=1072693247,b0=1e300,S0=1e-300;function Yh(r,e){var t,n;return n=Kh(r),t=n&Xh,t<=Jh?e<0?b0*b0:S0*S0:e>0?b0*b0:S0*S0}w2.exports=Yh});var T2=l((PG,_2)=>{"use strict";var $h=T(),O2=W();function Qh(r,e){return r===-1?(r-r)/(r-r):r===1?1:$h(r)<1==(e===O2)?0:O2}_2.exports=Qh});var nn=l((RG,M2)=>{"use strict";var jh=20;M2.exports=jh});var L2=l((CG,F2)=>{"use strict";function Zh(r){return r===0?.5999999999999946:.5999999999999946+r*(.4285714285785502+r*(.33333332981837743+r*(.272728123808534+r*(.23066074577556175+r*.20697501780033842))))}F2.exports=Zh});var H2=l((HG,C2)=>{"use strict";var zh=z(),w0=ye(),P2=de(),xh=Lr(),rN=nn(),eN=L2(),tN=1048575,R2=1048576,nN=1072693248,iN=536870912,aN=524288,sN=9007199254740992,oN=.9617966939259756,uN=.9617967009544373,lN=-7028461650952758e-24,cN=[1,1.5],fN=[0,.5849624872207642],vN=[0,1350039202129749e-23];function pN(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,b,g,S,I,w,A,E;return w=0,t<R2&&(e*=sN,w-=53,t=zh(e)),w+=(t>>rN)-xh|0,A=t&tN|0,t=A|nN|0,A<=235662?E=0:A<767610?E=1:(E=0,w+=1,t-=R2),e=P2(e,t),c=cN[E],S=e-c,I=1/(e+c),a=S*I,s=w0(a,0),n=(t>>1|iN)+aN,n+=E<<18,u=P2(0,n),f=e-(u-c),o=I*(S-s*u-s*f),i=a*a,g=i*i*eN(i),g+=o*(s+a),i=s*s,u=3+i+g,u=w0(u,0),f=g-(u-3-i),S=s*u,I=o*u+f*a,m=S+I,m=w0(m,0),p=I-(m-S),d=uN*m,y=lN*m+p*oN+vN[E],v=fN[E],b=w,h=d+y+v+b,h=w0(h,0),q=y-(h-b-v-d),r[0]=h,r[1]=q,r}C2.exports=pN});var G2=l((kG,k2)=>{"use strict";function mN(r){return r===0?.5:.5+r*(-.3333333333333333+r*.25)}k2.exports=mN});var B2=l((GG,W2)=>{"use strict";var dN=ye(),yN=G2(),qN=1.4426950408889634,gN=1.4426950216293335,hN=19259629911266175e-24;function NN(r,e){var t,n,a,i,s,o;return a=e-1,i=a*a*yN(a),s=gN*a,o=a*hN-i*qN,n=s+o,n=dN(n,0),t=o-(n-s),r[0]=n,r[1]=t,r}W2.exports=NN});var V2=l((WG,U2)=>{"use strict";var AN=.6931471805599453;U2.exports=AN});var an=l((BG,D2)=>{"use strict";var IN=1048575;D2.exports=IN});var K2=l((UG,X2)=>{"use strict";function bN(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}X2.exports=bN});var z2=l((VG,Z2)=>{"use strict";var SN=z(),J2=de(),wN=ye(),EN=tn(),ON=ee(),_N=V2(),Y2=Lr(),$2=Pr(),Q2=an(),ke=nn(),TN=K2(),j2=1048576,MN=1071644672,FN=.6931471824645996,LN=-1904654299957768e-24;function PN(r,e,t){var n,a,i,s,o,u,f,c,v,m,p;return m=r&$2|0,p=(m>>ke)-Y2|0,v=0,m>MN&&(v=r+(j2>>p+1)>>>0,p=((v&$2)>>ke)-Y2|0,n=(v&~(Q2>>p))>>>0,i=J2(0,n),v=(v&Q2|j2)>>ke-p>>>0,r<0&&(v=-v),e-=i),i=t+e,i=wN(i,0),o=i*FN,u=(t-(i-e))*_N+i*LN,c=o+u,f=u-(c-o),i=c*c,a=c-i*TN(i),s=c*a/(a-2)-(f+c*f),c=1-(s-c),r=SN(c),r=EN(r),r+=v<<ke>>>0,r>>ke<=0?c=ON(c,v):c=J2(c,r),c}Z2.exports=PN});var l3=l((DG,u3)=>{"use strict";var x2=M(),r3=A0(),e3=re(),RN=te(),t3=R(),CN=T(),sn=h0(),HN=ye(),n3=tn(),kN=Y(),GN=W(),on=Pr(),WN=S2(),BN=E2(),UN=T2(),VN=H2(),DN=B2(),XN=z2(),KN=1072693247,JN=1105199104,YN=1139802112,i3=1083179008,$N=1072693248,QN=1083231232,jN=3230714880,a3=31,Cr=1e300,Hr=1e-300,ZN=8008566259537294e-32,br=[0,0],s3=[0,0];function o3(r,e){var t,n,a,i,s,o,u,f,c,v,m,p,d,y,h,q;if(x2(r)||x2(e))return NaN;if(sn.assign(e,br,1,0),o=br[0],u=br[1],u===0){if(e===0)return 1;if(e===1)return r;if(e===-1)return 1/r;if(e===.5)return t3(r);if(e===-.5)return 1/t3(r);if(e===2)return r*r;if(e===3)return r*r*r;if(e===4)return r*=r,r*r;if(e3(e))return UN(r,e)}if(sn.assign(r,br,1,0),i=br[0],s=br[1],s===0){if(i===0)return WN(r,e);if(r===1)return 1;if(r===-1&&r3(e))return-1;if(e3(r))return r===kN?o3(-0,-e):e<0?0:GN}if(r<0&&RN(e)===!1)return(r-r)/(r-r);if(a=CN(r),t=i&on|0,n=o&on|0,f=i>>>a3|0,c=o>>>a3|0,f&&r3(e)?f=-1:f=1,n>JN){if(n>YN)return BN(r,e);if(t<KN)return c===1?f*Cr*Cr:f*Hr*Hr;if(t>$N)return c===0?f*Cr*Cr:f*Hr*Hr;d=DN(s3,a)}else d=VN(s3,a,t);if(v=HN(e,0),p=(e-v)*d[0]+e*d[1],m=v*d[0],y=p+m,sn.assign(y,br,1,0),h=n3(br[0]),q=n3(br[1]),h>=i3){if((h-i3|q)!==0||p+ZN>y-m)return f*Cr*Cr}else if((h&on)>=QN&&((h-jN|q)!==0||p<=y-m))return f*Hr*Hr;return y=XN(h,m,p),f*y}u3.exports=o3});var k=l((XG,c3)=>{"use strict";var zN=l3();c3.exports=zN});var ne=l((KG,f3)=>{"use strict";var xN=2.718281828459045;f3.exports=xN});var or=l((JG,v3)=>{"use strict";var rA=2220446049250313e-31;v3.exports=rA});var m3=l((YG,p3)=>{"use strict";function eA(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}p3.exports=eA});var q3=l(($G,y3)=>{"use strict";var d3=M(),tA=vr(),nA=R(),iA=T(),aA=H(),un=k(),sA=ne(),ln=or(),cn=m3(),fn=10.900511;function oA(r,e){var t,n,a,i,s,o,u;return d3(r)||d3(e)?NaN:r<0||e<0?NaN:e===1?1/r:r===1?1/e:(u=r+e,u<ln?(s=u/r,s/=e,s):u===r&&e<ln?1/e:u===e&&r<ln?1/r:(r<e&&(o=e,e=r,r=o),n=r+fn-.5,a=e+fn-.5,i=u+fn-.5,s=cn(r)*(cn(e)/cn(u)),t=r-.5-e,iA(e*t)<i*100&&r>100?s*=aA(t*tA(-e/i)):s*=un(n/i,t),i>1e10?s*=un(n/i*(a/i),e):s*=un(n*a/(i*i),e),s*=nA(sA/a),s))}y3.exports=oA});var vn=l((QG,g3)=>{"use strict";var uA=q3();g3.exports=uA});var N3=l((jG,h3)=>{"use strict";var lA=W();function cA(r){return r===0&&1/r===lA}h3.exports=cA});var I3=l((ZG,A3)=>{"use strict";var fA=N3();A3.exports=fA});var w3=l((zG,S3)=>{"use strict";var vA=I3(),b3=M(),pn=W();function pA(r,e){return b3(r)||b3(e)?NaN:r===pn||e===pn?pn:r===e&&r===0?vA(r)?r:e:r>e?r:e}S3.exports=pA});var ie=l((xG,E3)=>{"use strict";var mA=w3();E3.exports=mA});var _3=l((rW,O3)=>{"use strict";var dA=Y();function yA(r){return r===0&&1/r===dA}O3.exports=yA});var mn=l((eW,T3)=>{"use strict";var qA=_3();T3.exports=qA});var L3=l((tW,F3)=>{"use strict";var gA=mn(),M3=M(),dn=Y();function hA(r,e){return M3(r)||M3(e)?NaN:r===dn||e===dn?dn:r===e&&r===0?gA(r)?r:e:r<e?r:e}F3.exports=hA});var kr=l((nW,P3)=>{"use strict";var NA=L3();P3.exports=NA});var Gr=l((iW,R3)=>{"use strict";var AA=17976931348623157e292;R3.exports=AA});var yn=l((aW,C3)=>{"use strict";var IA=2147483647;C3.exports=IA});var E0=l((sW,H3)=>{"use strict";var bA=1.5707963267948966;H3.exports=bA});var Sr=l((oW,k3)=>{"use strict";var SA=3.141592653589793;k3.exports=SA});var W3=l((uW,G3)=>{"use strict";function wA(r){return r===0?.0416666666666666:.0416666666666666+r*(-.001388888888887411+r*2480158728947673e-20)}G3.exports=wA});var U3=l((lW,B3)=>{"use strict";function EA(r){return r===0?-27557314351390663e-23:-27557314351390663e-23+r*(2087572321298175e-24+r*-11359647557788195e-27)}B3.exports=EA});var D3=l((cW,V3)=>{"use strict";var OA=W3(),_A=U3();function TA(r,e){var t,n,a,i;return i=r*r,a=i*i,n=i*OA(i),n+=a*a*_A(i),t=.5*i,a=1-t,a+(1-a-t+(i*n-r*e))}V3.exports=TA});var qn=l((fW,X3)=>{"use strict";var MA=D3();X3.exports=MA});var Y3=l((vW,J3)=>{"use strict";var K3=-.16666666666666632,FA=.00833333333332249,LA=-.0001984126982985795,PA=27557313707070068e-22,RA=-25050760253406863e-24,CA=158969099521155e-24;function HA(r,e){var t,n,a,i;return i=r*r,a=i*i,t=FA+i*(LA+i*PA)+i*a*(RA+i*CA),n=i*r,e===0?r+n*(K3+i*t):r-(i*(.5*e-n*t)-e-n*K3)}J3.exports=HA});var gn=l((pW,$3)=>{"use strict";var kA=Y3();$3.exports=kA});var j3=l((mW,Q3)=>{"use strict";var GA=zr(),hn;GA===!0?hn=0:hn=1;Q3.exports=hn});var x3=l((dW,z3)=>{"use strict";var WA=jr(),BA=Zr(),UA=j3(),Z3=new BA(1),VA=new WA(Z3.buffer);function DA(r){return Z3[0]=r,VA[UA]}z3.exports=DA});var e6=l((yW,r6)=>{"use strict";var XA=x3();r6.exports=XA});var n6=l((qW,t6)=>{"use strict";function KA(r,e){var t,n;for(t=[],n=0;n<e;n++)t.push(r);return t}t6.exports=KA});var a6=l((gW,i6)=>{"use strict";var JA=n6();i6.exports=JA});var o6=l((hW,s6)=>{"use strict";var YA=a6();function $A(r){return YA(0,r)}s6.exports=$A});var l6=l((NW,u6)=>{"use strict";var QA=o6();u6.exports=QA});var m6=l((AW,p6)=>{"use strict";var jA=sr(),O0=ee(),M0=l6(),f6=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],ZA=[1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67],Nn=16777216,An=5960464477539063e-23,_0=M0(20),c6=M0(20),T0=M0(20),X=M0(20);function v6(r,e,t,n,a,i,s,o,u){var f,c,v,m,p,d,y,h,q;for(m=i,q=n[t],h=t,p=0;h>0;p++)c=An*q|0,X[p]=q-Nn*c|0,q=n[h-1]+c,h-=1;if(q=O0(q,a),q-=8*jA(q*.125),y=q|0,q-=y,v=0,a>0?(p=X[t-1]>>24-a,y+=p,X[t-1]-=p<<24-a,v=X[t-1]>>23-a):a===0?v=X[t-1]>>23:q>=.5&&(v=2),v>0){for(y+=1,f=0,p=0;p<t;p++)h=X[p],f===0?h!==0&&(f=1,X[p]=16777216-h):X[p]=16777215-h;if(a>0)switch(a){case 1:X[t-1]&=8388607;break;case 2:X[t-1]&=4194303;break}v===2&&(q=1-q,f!==0&&(q-=O0(1,a)))}if(q===0){for(h=0,p=t-1;p>=i;p--)h|=X[p];if(h===0){for(d=1;X[i-d]===0;d++);for(p=t+1;p<=t+d;p++){for(u[o+p]=f6[s+p],c=0,h=0;h<=o;h++)c+=r[h]*u[o+(p-h)];n[p]=c}return t+=d,v6(r,e,t,n,a,i,s,o,u)}for(t-=1,a-=24;X[t]===0;)t-=1,a-=24}else q=O0(q,-a),q>=Nn?(c=An*q|0,X[t]=q-Nn*c|0,t+=1,a+=24,X[t]=c):X[t]=q|0;for(c=O0(1,a),p=t;p>=0;p--)n[p]=c*X[p],c*=An;for(p=t;p>=0;p--){for(c=0,d=0;d<=m&&d<=t-p;d++)c+=ZA[d]*n[p+d];T0[t-p]=c}for(c=0,p=t;p>=0;p--)c+=T0[p];for(v===0?e[0]=c:e[0]=-c,c=T0[0]-c,p=1;p<=t;p++)c+=T0[p];return v===0?e[1]=c:e[1]=-c,y&7}function zA(r,e,t,n){var a,i,s,o,u,f,c,v,m;for(i=4,o=n-1,s=(t-3)/24|0,s<0&&(s=0),f=t-24*(s+1),v=s-o,m=o+i,c=0;c<=m;c++)v<0?_0[c]=0:_0[c]=f6[v],v+=1;for(c=0;c<=i;c++){for(a=0,v=0;v<=o;v++)a+=r[v]*_0[o+(c-v)];c6[c]=a}return u=i,v6(r,e,u,c6,f,i,s,o,_0)}p6.exports=zA});var y6=l((IW,d6)=>{"use strict";var xA=Math.round;d6.exports=xA});var In=l((bW,q6)=>{"use strict";var rI=y6();q6.exports=rI});var A6=l((SW,N6)=>{"use strict";var eI=In(),g6=z(),tI=.6366197723675814,nI=1.5707963267341256,iI=6077100506506192e-26,aI=6077100506303966e-26,sI=20222662487959506e-37,oI=20222662487111665e-37,uI=84784276603689e-45,h6=2047;function lI(r,e,t){var n,a,i,s,o,u,f;return a=eI(r*tI),s=r-a*nI,o=a*iI,f=e>>20|0,t[0]=s-o,n=g6(t[0]),u=f-(n>>20&h6),u>16&&(i=s,o=a*aI,s=i-o,o=a*sI-(i-s-o),t[0]=s-o,n=g6(t[0]),u=f-(n>>20&h6),u>49&&(i=s,o=a*oI,s=i-o,o=a*uI-(i-s-o),t[0]=s-o)),t[1]=s-t[0]-o,a}N6.exports=lI});var b6=l((wW,I6)=>{"use strict";var cI=Pr(),fI=He(),vI=an(),pI=z(),mI=e6(),dI=Ce(),yI=m6(),F0=A6(),qI=0,gI=16777216,Wr=1.5707963267341256,ae=6077100506506192e-26,L0=2*ae,P0=3*ae,R0=4*ae,hI=598523,NI=1072243195,AI=1073928572,II=1074752122,bI=1074977148,SI=1075183036,wI=1075388923,EI=1075594811,OI=1094263291,Ge=[0,0,0],We=[0,0];function _I(r,e){var t,n,a,i,s,o,u,f;if(a=pI(r)|0,i=a&cI|0,i<=NI)return e[0]=r,e[1]=0,0;if(i<=II)return(i&vI)===hI?F0(r,i,e):i<=AI?a>0?(f=r-Wr,e[0]=f-ae,e[1]=f-e[0]-ae,1):(f=r+Wr,e[0]=f+ae,e[1]=f-e[0]+ae,-1):a>0?(f=r-2*Wr,e[0]=f-L0,e[1]=f-e[0]-L0,2):(f=r+2*Wr,e[0]=f+L0,e[1]=f-e[0]+L0,-2);if(i<=EI)return i<=SI?i===bI?F0(r,i,e):a>0?(f=r-3*Wr,e[0]=f-P0,e[1]=f-e[0]-P0,3):(f=r+3*Wr,e[0]=f+P0,e[1]=f-e[0]+P0,-3):i===wI?F0(r,i,e):a>0?(f=r-4*Wr,e[0]=f-R0,e[1]=f-e[0]-R0,4):(f=r+4*Wr,e[0]=f+R0,e[1]=f-e[0]+R0,-4);if(i<OI)return F0(r,i,e);if(i>=fI)return e[0]=NaN,e[1]=NaN,0;for(t=mI(r),n=(i>>20)-1046,f=dI(i-(n<<20|0),t),o=0;o<2;o++)Ge[o]=f|0,f=(f-Ge[o])*gI;for(Ge[2]=f,s=3;Ge[s-1]===qI;)s-=1;return u=yI(Ge,We,n,s,1),a<0?(e[0]=-We[0],e[1]=-We[1],-u):(e[0]=We[0],e[1]=We[1],u)}I6.exports=_I});var bn=l((EW,S6)=>{"use strict";var TI=b6();S6.exports=TI});var O6=l((OW,E6)=>{"use strict";var MI=Pr(),FI=He(),LI=z(),w6=qn(),Sn=gn(),PI=bn(),RI=1072243195,CI=1045430272,wr=[0,0];function HI(r){var e,t;if(e=LI(r),e&=MI,e<=RI)return e<CI?r:Sn(r,0);if(e>=FI)return NaN;switch(t=PI(r,wr),t&3){case 0:return Sn(wr[0],wr[1]);case 1:return w6(wr[0],wr[1]);case 2:return-Sn(wr[0],wr[1]);default:return-w6(wr[0],wr[1])}}E6.exports=HI});var qe=l((_W,_6)=>{"use strict";var kI=O6();_6.exports=kI});var Be=l((TW,T6)=>{"use strict";var GI=2.5066282746310007;T6.exports=GI});var F6=l((MW,M6)=>{"use strict";function WI(r){return r===0?.08333333333334822:.08333333333334822+r*(.0034722222160545866+r*(-.0026813261780578124+r*(-.00022954996161337813+r*.0007873113957930937)))}M6.exports=WI});var R6=l((FW,P6)=>{"use strict";var BI=Be(),L6=k(),UI=H(),VI=F6(),DI=143.01608;function XI(r){var e,t,n;return e=1/r,e=1+e*VI(e),t=UI(r),r>DI?(n=L6(r,.5*r-.25),t=n*(n/t)):t=L6(r,r-.5)/t,BI*t*e}P6.exports=XI});var H6=l((LW,C6)=>{"use strict";var KI=.5772156649015329;C6.exports=KI});var G6=l((PW,k6)=>{"use strict";var JI=H6();function YI(r,e){return e/((1+JI*r)*r)}k6.exports=YI});var B6=l((RW,W6)=>{"use strict";function $I(r){var e,t,n;return r===0?1:(r<0?e=-r:e=r,e<=1?(t=1+r*(.4942148268014971+r*(.20744822764843598+r*(.04763678004571372+r*(.010421379756176158+r*(.0011913514700658638+r*(.00016011952247675185+r*0)))))),n=1+r*(.0714304917030273+r*(-.23459179571824335+r*(.035823639860549865+r*(.011813978522206043+r*(-.004456419138517973+r*(.0005396055804933034+r*-23158187332412014e-21))))))):(r=1/r,t=0+r*(.00016011952247675185+r*(.0011913514700658638+r*(.010421379756176158+r*(.04763678004571372+r*(.20744822764843598+r*(.4942148268014971+r*1)))))),n=-23158187332412014e-21+r*(.0005396055804933034+r*(-.004456419138517973+r*(.011813978522206043+r*(.035823639860549865+r*(-.23459179571824335+r*(.0714304917030273+r*1))))))),t/n)}W6.exports=$I});var $6=l((CW,Y6)=>{"use strict";var QI=M(),jI=te(),ZI=mn(),U6=T(),zI=sr(),xI=qe(),V6=W(),D6=Y(),X6=Sr(),K6=R6(),J6=G6(),rb=B6();function eb(r){var e,t,n,a;if(jI(r)&&r<0||r===D6||QI(r))return NaN;if(r===0)return ZI(r)?D6:V6;if(r>171.61447887182297)return V6;if(r<-170.5674972726612)return 0;if(t=U6(r),t>33)return r>=0?K6(r):(n=zI(t),(n&1)===0?e=-1:e=1,a=t-n,a>.5&&(n+=1,a=t-n),a=t*xI(X6*a),e*X6/(U6(a)*K6(t)));for(a=1;r>=3;)r-=1,a*=r;for(;r<0;){if(r>-1e-9)return J6(r,a);a/=r,r+=1}for(;r<2;){if(r<1e-9)return J6(r,a);a/=r,r+=1}return r===2?a:(r-=2,a*rb(r))}Y6.exports=eb});var pr=l((HW,Q6)=>{"use strict";var tb=$6();Q6.exports=tb});var Ue=l((kW,j6)=>{"use strict";var nb=170;j6.exports=nb});var Z6=l((GW,ib)=>{ib.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var x6=l((WW,z6)=>{"use strict";var ab=M(),sb=te(),ob=pr(),ub=W(),lb=Ue(),cb=Z6();function fb(r){return ab(r)?NaN:sb(r)?r<0?NaN:r<=lb?cb[r]:ub:ob(r+1)}z6.exports=fb});var wn=l((BW,rl)=>{"use strict";var vb=x6();rl.exports=vb});var tl=l((UW,el)=>{"use strict";function pb(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=3847467039331777e-5+r*(3685766504351951e-5+r*(1588920245372942e-5+r*(4059208354298835e-6+r*(6805476611834733e-7+r*(7823975500312005e-8+r*(6246580776401795e-9+r*(341986.3488721347+r*(12287.194511824551+r*(261.61404416416684+r*2.5066282746310007))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=2.5066282746310007+r*(261.61404416416684+r*(12287.194511824551+r*(341986.3488721347+r*(6246580776401795e-9+r*(7823975500312005e-8+r*(6805476611834733e-7+r*(4059208354298835e-6+r*(1588920245372942e-5+r*(3685766504351951e-5+r*3847467039331777e-5))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}el.exports=pb});var il=l((VW,nl)=>{"use strict";var mb=tl();nl.exports=mb});var sl=l((DW,al)=>{"use strict";var db=il();al.exports=db});var ge=l((XW,ol)=>{"use strict";var yb=10.900511;ol.exports=yb});var yl=l((KW,dl)=>{"use strict";var ul=sl(),qb=pr(),gb=vr(),ll=T(),cl=H(),fl=k(),vl=or(),hb=ne(),Nb=ge(),pl=Ue(),Ab=4269068009004705e289;function ml(r,e){var t,n,a;return r<vl?e>=pl?(n=ml(e,pl-e),n*=r,n*=Ab,1/n):1/(r*qb(r+e)):(a=r+Nb-.5,r+e===r?ll(e/a)<vl?t=cl(-e):t=1:(ll(e)<10?t=cl((.5-r)*gb(e/a)):t=fl(a/(a+e),r-.5),t*=ul(r)/ul(r+e)),t*=fl(hb/(a+e),e),t)}dl.exports=ml});var Il=l((JW,Al)=>{"use strict";var Ib=T(),ql=sr(),gl=pr(),hl=wn(),Nl=Ue(),bb=yl();function Sb(r,e){var t,n,a;if(r<=0||r+e<=0)return gl(r)/gl(r+e);if(n=ql(e),n===e){if(a=ql(r),a===r&&r<=Nl&&r+e<=Nl)return hl(a-1)/hl(n+a-1);if(Ib(e)<20){if(e===0)return 1;if(e<0){for(r-=1,t=r,e+=1;e!==0;)r-=1,t*=r,e+=1;return t}for(t=1/r,e-=1;e!==0;)r+=1,t/=r,e-=1;return t}}return bb(r,e)}Al.exports=Sb});var C0=l((YW,bl)=>{"use strict";var wb=Il();bl.exports=wb});var wl=l(($W,Sl)=>{"use strict";function Eb(r){return r===0?.3999999999940942:.3999999999940942+r*(.22222198432149784+r*.15313837699209373)}Sl.exports=Eb});var Ol=l((QW,El)=>{"use strict";function Ob(r){return r===0?.6666666666666735:.6666666666666735+r*(.2857142874366239+r*(.1818357216161805+r*.14798198605116586))}El.exports=Ob});var Fl=l((jW,Ml)=>{"use strict";var _l=z(),_b=de(),Tb=M(),Mb=Lr(),Fb=Y(),Lb=wl(),Pb=Ol(),H0=.6931471803691238,k0=19082149292705877e-26,Rb=0x40000000000000,Cb=.3333333333333333,Tl=1048575,Hb=2146435072,kb=1048576,Gb=1072693248;function Wb(r){var e,t,n,a,i,s,o,u,f,c,v,m;return r===0?Fb:Tb(r)||r<0?NaN:(t=_l(r),i=0,t<kb&&(i-=54,r*=Rb,t=_l(r)),t>=Hb?r+r:(i+=(t>>20)-Mb|0,t&=Tl,u=t+614244&1048576|0,r=_b(r,t|u^Gb),i+=u>>20|0,o=r-1,(Tl&2+t)<3?o===0?i===0?0:i*H0+i*k0:(s=o*o*(.5-Cb*o),i===0?o-s:i*H0-(s-i*k0-o)):(c=o/(2+o),m=c*c,u=t-398458|0,v=m*m,f=440401-t|0,a=v*Lb(v),n=m*Pb(v),u|=f,s=n+a,u>0?(e=.5*o*o,i===0?o-(e-c*(e+s)):i*H0-(e-(c*(e+s)+i*k0)-o)):i===0?o-c*(o-s):i*H0-(c*(o-s)-i*k0-o))))}Ml.exports=Wb});var P=l((ZW,Ll)=>{"use strict";var Bb=Fl();Ll.exports=Bb});var Cl=l((zW,Rl)=>{"use strict";var Ub=z(),En=qn(),Pl=gn(),Vb=bn(),Db=Pr(),Xb=He(),Er=[0,0],Kb=1072243195,Jb=1044381696;function Yb(r){var e,t;if(e=Ub(r),e&=Db,e<=Kb)return e<Jb?1:En(r,0);if(e>=Xb)return NaN;switch(t=Vb(r,Er),t&3){case 0:return En(Er[0],Er[1]);case 1:return-Pl(Er[0],Er[1]);case 2:return-En(Er[0],Er[1]);default:return Pl(Er[0],Er[1])}}Rl.exports=Yb});var G0=l((xW,Hl)=>{"use strict";var $b=Cl();Hl.exports=$b});var Wl=l((rB,Gl)=>{"use strict";var Qb=M(),jb=re(),kl=G0(),On=qe(),Zb=T(),Ve=N0(),De=Sr();function zb(r){var e,t;return Qb(r)?NaN:jb(r)?NaN:(t=r%2,e=Zb(t),e===0||e===1?Ve(0,t):e<.25?On(De*t):e<.75?(e=.5-e,Ve(kl(De*e),t)):e<1.25?(t=Ve(1,t)-t,On(De*t)):e<1.75?(e-=1.5,-Ve(kl(De*e),t)):(t-=Ve(2,t),On(De*t)))}Gl.exports=zb});var Ul=l((eB,Bl)=>{"use strict";var xb=Wl();Bl.exports=xb});var Dl=l((tB,Vl)=>{"use strict";function rS(r){return r===0?.06735230105312927:.06735230105312927+r*(.007385550860814029+r*(.0011927076318336207+r*(.00022086279071390839+r*25214456545125733e-21)))}Vl.exports=rS});var Kl=l((nB,Xl)=>{"use strict";function eS(r){return r===0?.020580808432516733:.020580808432516733+r*(.0028905138367341563+r*(.0005100697921535113+r*(.00010801156724758394+r*44864094961891516e-21)))}Xl.exports=eS});var Yl=l((iB,Jl)=>{"use strict";function tS(r){return r===0?1.3920053346762105:1.3920053346762105+r*(.7219355475671381+r*(.17193386563280308+r*(.01864591917156529+r*(.0007779424963818936+r*7326684307446256e-21))))}Jl.exports=tS});var Ql=l((aB,$l)=>{"use strict";function nS(r){return r===0?.21498241596060885:.21498241596060885+r*(.325778796408931+r*(.14635047265246445+r*(.02664227030336386+r*(.0018402845140733772+r*3194753265841009e-20))))}$l.exports=nS});var Zl=l((sB,jl)=>{"use strict";function iS(r){return r===0?-.032788541075985965:-.032788541075985965+r*(.006100538702462913+r*(-.0014034646998923284+r*.00031563207090362595))}jl.exports=iS});var xl=l((oB,zl)=>{"use strict";function aS(r){return r===0?.01797067508118204:.01797067508118204+r*(-.0036845201678113826+r*(.000881081882437654+r*-.00031275416837512086))}zl.exports=aS});var e4=l((uB,r4)=>{"use strict";function sS(r){return r===0?-.010314224129834144:-.010314224129834144+r*(.0022596478090061247+r*(-.0005385953053567405+r*.0003355291926355191))}r4.exports=sS});var n4=l((lB,t4)=>{"use strict";function oS(r){return r===0?.6328270640250934:.6328270640250934+r*(1.4549225013723477+r*(.9777175279633727+r*(.22896372806469245+r*.013381091853678766)))}t4.exports=oS});var a4=l((cB,i4)=>{"use strict";function uS(r){return r===0?2.4559779371304113:2.4559779371304113+r*(2.128489763798934+r*(.7692851504566728+r*(.10422264559336913+r*.003217092422824239)))}i4.exports=uS});var o4=l((fB,s4)=>{"use strict";function lS(r){return r===0?.08333333333333297:.08333333333333297+r*(-.0027777777772877554+r*(.0007936505586430196+r*(-.00059518755745034+r*(.0008363399189962821+r*-.0016309293409657527))))}s4.exports=lS});var c4=l((vB,l4)=>{"use strict";var cS=M(),fS=re(),vS=T(),he=P(),pS=g0(),mS=Ul(),dS=Sr(),_n=W(),yS=Dl(),qS=Kl(),gS=Yl(),hS=Ql(),NS=Zl(),AS=xl(),IS=e4(),bS=n4(),SS=a4(),wS=o4(),ES=.07721566490153287,OS=.3224670334241136,_S=1,TS=-.07721566490153287,MS=.48383612272381005,FS=-.1475877229945939,LS=.06462494023913339,PS=-.07721566490153287,RS=1,CS=.4189385332046727,W0=1.4616321449683622,HS=4503599627370496,kS=72057594037927940,GS=13877787807814457e-33,u4=1.4616321449683622,WS=-.12148629053584961,BS=-3638676997039505e-33;function US(r){var e,t,n,a,i,s,o,u,f,c,v,m,p;if(cS(r)||fS(r))return r;if(r===0)return _n;if(r<0?(e=!0,r=-r):e=!1,r<GS)return-he(r);if(e){if(r>=HS||(f=mS(r),f===0))return _n;t=he(dS/vS(f*r))}if(r===1||r===2)return 0;if(r<2)switch(r<=.9?(p=-he(r),r>=W0-1+.27?(v=1-r,n=0):r>=W0-1-.27?(v=r-(u4-1),n=1):(v=r,n=2)):(p=0,r>=W0+.27?(v=2-r,n=0):r>=W0-.27?(v=r-u4,n=1):(v=r-1,n=2)),n){case 0:m=v*v,s=ES+m*yS(m),i=m*(OS+m*qS(m)),o=v*s+i,p+=o-.5*v;break;case 1:m=v*v,c=m*v,s=MS+c*NS(c),i=FS+c*AS(c),a=LS+c*IS(c),o=m*s-(BS-c*(i+v*a)),p+=WS+o;break;case 2:s=v*(PS+v*bS(v)),i=RS+v*SS(v),p+=-.5*v+s/i;break}else if(r<8)switch(n=pS(r),v=r-n,o=v*(TS+v*hS(v)),u=_S+v*gS(v),p=.5*v+o/u,m=1,n){case 7:m*=v+6;case 6:m*=v+5;case 5:m*=v+4;case 4:m*=v+3;case 3:m*=v+2,p+=he(m)}else r<kS?(f=he(r),m=1/r,v=m*m,c=CS+m*wS(v),p=(r-.5)*(f-1)+c):p=r*(he(r)-1);return e&&(p=t-p),p}l4.exports=US});var Ne=l((pB,f4)=>{"use strict";var VS=c4();f4.exports=VS});var Or=l((mB,v4)=>{"use strict";var DS=709.782712893384;v4.exports=DS});var m4=l((dB,p4)=>{"use strict";var XS=14901161193847656e-24;p4.exports=XS});var y4=l((yB,d4)=>{"use strict";var KS=eval;d4.exports=KS});var g4=l((qB,q4)=>{"use strict";var JS=y4();function YS(){var r;try{JS('"use strict"; (function* () {})'),r=!0}catch{r=!1}return r}q4.exports=YS});var Tn=l((gB,h4)=>{"use strict";var $S=g4();h4.exports=$S});var A4=l((hB,N4)=>{"use strict";var B0=T(),QS=or(),jS=1e6;function ZS(r,e){var t,n,a,i,s,o;if(o={},arguments.length>1&&(o=e),n=o.tolerance||QS,i=o.maxTerms||jS,s=o.initialValue||0,t=typeof r.next=="function",t===!0){for(a of r)if(s+=a,B0(n*s)>=B0(a)||--i===0)break}else do a=r(),s+=a;while(B0(n*s)<B0(a)&&--i);return s}N4.exports=ZS});var S4=l((NB,b4)=>{"use strict";var I4=T(),zS=or(),xS=1e6;function rw(r,e){var t,n,a,i,s;s={},arguments.length>1&&(s=e),t=s.tolerance||zS,a=s.maxTerms||xS,i=s.initialValue||0;do n=r(),i+=n;while(I4(t*i)<I4(n)&&--a);return i}b4.exports=rw});var Ae=l((AB,w4)=>{"use strict";var ew=Tn(),tw=A4(),nw=S4(),Mn;ew()?Mn=tw:Mn=nw;w4.exports=Mn});var O4=l((IB,E4)=>{"use strict";function iw(r,e){var t=1,n=r,a=e;return i;function i(){var s=t;return t*=n/a,n-=1,s}}E4.exports=iw});var T4=l((bB,_4)=>{"use strict";var aw=Ae(),sw=O4();function ow(r,e){var t,n;return n=sw(r,e),t=aw(n),t}_4.exports=ow});var F4=l((SB,M4)=>{"use strict";var uw=H();function lw(r,e){var t,n,a,i;if(a=uw(-e),n=a,n!==0)for(t=n,i=1;i<r;++i)t/=i,t*=e,n+=t;return n}M4.exports=lw});var P4=l((wB,L4)=>{"use strict";function cw(r){return r===0?-.3250421072470015:-.3250421072470015+r*(-.02848174957559851+r*(-.005770270296489442+r*-23763016656650163e-21))}L4.exports=cw});var C4=l((EB,R4)=>{"use strict";function fw(r){return r===0?.39791722395915535:.39791722395915535+r*(.0650222499887673+r*(.005081306281875766+r*(.00013249473800432164+r*-3960228278775368e-21)))}R4.exports=fw});var k4=l((OB,H4)=>{"use strict";function vw(r){return r===0?.41485611868374833:.41485611868374833+r*(-.3722078760357013+r*(.31834661990116175+r*(-.11089469428239668+r*(.035478304325618236+r*-.002166375594868791))))}H4.exports=vw});var W4=l((_B,G4)=>{"use strict";function pw(r){return r===0?.10642088040084423:.10642088040084423+r*(.540397917702171+r*(.07182865441419627+r*(.12617121980876164+r*(.01363708391202905+r*.011984499846799107))))}G4.exports=pw});var U4=l((TB,B4)=>{"use strict";function mw(r){return r===0?-.6938585727071818:-.6938585727071818+r*(-10.558626225323291+r*(-62.375332450326006+r*(-162.39666946257347+r*(-184.60509290671104+r*(-81.2874355063066+r*-9.814329344169145)))))}B4.exports=mw});var D4=l((MB,V4)=>{"use strict";function dw(r){return r===0?19.651271667439257:19.651271667439257+r*(137.65775414351904+r*(434.56587747522923+r*(645.3872717332679+r*(429.00814002756783+r*(108.63500554177944+r*(6.570249770319282+r*-.0604244152148581))))))}V4.exports=dw});var K4=l((FB,X4)=>{"use strict";function yw(r){return r===0?-.799283237680523:-.799283237680523+r*(-17.757954917754752+r*(-160.63638485582192+r*(-637.5664433683896+r*(-1025.0951316110772+r*-483.5191916086514))))}X4.exports=yw});var Y4=l((LB,J4)=>{"use strict";function qw(r){return r===0?30.33806074348246:30.33806074348246+r*(325.7925129965739+r*(1536.729586084437+r*(3199.8582195085955+r*(2553.0504064331644+r*(474.52854120695537+r*-22.44095244658582)))))}J4.exports=qw});var Z4=l((PB,j4)=>{"use strict";var gw=M(),$4=H(),hw=ye(),Nw=W(),Aw=Y(),Iw=P4(),bw=C4(),Sw=k4(),ww=W4(),Ew=U4(),Ow=D4(),_w=K4(),Tw=Y4(),U0=1e-300,Mw=13877787807814457e-33,Q4=.8450629115104675,Fw=.12837916709551256,Lw=1,Pw=-.0023621185607526594,Rw=1,Cw=-.009864944034847148,Hw=1,kw=-.0098649429247001,Gw=1;function Ww(r){var e,t,n,a,i,s,o,u;if(gw(r))return NaN;if(r===Nw)return 0;if(r===Aw)return 2;if(r===0)return 1;if(r<0?(e=!0,t=-r):(e=!1,t=r),t<.84375)return t<Mw?1-r:(n=r*r,a=Fw+n*Iw(n),i=Lw+n*bw(n),s=a/i,r<.25?1-(r+r*s):(a=r*s,a+=r-.5,.5-a));if(t<1.25)return i=t-1,o=Pw+i*Sw(i),u=Rw+i*ww(i),e?1+Q4+o/u:1-Q4-o/u;if(t<28){if(i=1/(t*t),t<2.857142857142857)a=Cw+i*Ew(i),i=Hw+i*Ow(i);else{if(r<-6)return 2-U0;a=kw+i*_w(i),i=Gw+i*Tw(i)}return n=hw(t,0),a=$4(-(n*n)-.5625)*$4((n-t)*(n+t)+a/i),e?2-a/t:a/t}return e?2-U0:U0*U0}j4.exports=Ww});var Fn=l((RB,z4)=>{"use strict";var Bw=Z4();z4.exports=Bw});var ec=l((CB,rc)=>{"use strict";var Uw=Fn(),x4=R(),Vw=H(),Dw=Sr();function Xw(r,e){var t,n,a,i,s;if(i=Uw(x4(e)),i!==0&&r>1){for(n=Vw(-e)/x4(Dw*e),n*=e,t=.5,n/=t,a=n,s=2;s<r;++s)n/=s-t,n*=e,a+=n;i+=a}return i}rc.exports=Xw});var se=l((HB,tc)=>{"use strict";var Kw=-708.3964185322641;tc.exports=Kw});var sc=l((kB,ac)=>{"use strict";var Ie=H(),V0=k(),Jw=P(),nc=Or(),ic=se();function Yw(r,e){var t,n;return n=r*Jw(e),e>=1?n<nc&&-e>ic?t=V0(e,r)*Ie(-e):r>=1?t=V0(e/Ie(e/r),r):t=Ie(n-e):n>ic?t=V0(e,r)*Ie(-e):e/r<nc?t=V0(e/Ie(e/r),r):t=Ie(n-e),t}ac.exports=Yw});var Ln=l((GB,oc)=>{"use strict";function $w(r,e){var t,n;if(n=r.length,n<2||e===0)return n===0?0:r[0];for(n-=1,t=r[n]*e+r[n-1],n-=2;n>=0;)t=t*e+r[n],n-=1;return t}oc.exports=$w});var lc=l((WB,uc)=>{"use strict";var Qw=Function;uc.exports=Qw});var fc=l((BB,cc)=>{"use strict";var jw=lc();cc.exports=jw});var pc=l((UB,vc)=>{"use strict";var Zw=fc(),zw=Ln();function xw(r){var e,t,n,a;if(r.length>500)return i;if(e="return function evalpoly(x){",t=r.length,t===0)e+="return 0.0;";else if(t===1)e+="return "+r[0]+";";else{for(e+="if(x===0.0){return "+r[0]+";}",e+="return "+r[0],n=t-1,a=1;a<t;a++)e+="+x*",a<n&&(e+="("),e+=r[a];for(a=0;a<n-1;a++)e+=")";e+=";"}return e+="}",e+="//# sourceURL=evalpoly.factory.js",new Zw(e)();function i(s){return zw(r,s)}}vc.exports=xw});var _r=l((VB,dc)=>{"use strict";var rE=Qr(),mc=Ln(),eE=pc();rE(mc,"factory",eE);dc.exports=mc});var qc=l((DB,yc)=>{"use strict";function tE(r){var e=-r,t=-1,n=0;return a;function a(){return t*=e,n+=1,t/n}}yc.exports=tE});var hc=l((XB,gc)=>{"use strict";var nE=T(),iE=P(),aE=or(),sE=Ae(),oE=qc();function uE(r){var e,t;return r<=-1?NaN:(t=nE(r),t>.95?iE(1+r)-r:t<aE?-r*r/2:(e={initialValue:-r},sE(oE(r),e)))}gc.exports=uE});var Pn=l((KB,Nc)=>{"use strict";var lE=hc();Nc.exports=lE});var Rn=l((JB,Ac)=>{"use strict";var cE=6.283185307179586;Ac.exports=cE});var bc=l((YB,Ic)=>{"use strict";function fE(r){return r===0?-.3333333333333333:-.3333333333333333+r*(.08333333333333333+r*(-.014814814814814815+r*(.0011574074074074073+r*(.0003527336860670194+r*(-.0001787551440329218+r*(3919263178522438e-20+r*(-21854485106799924e-22+r*(-185406221071516e-20+r*(8296711340953087e-22+r*(-17665952736826078e-23+r*(6707853543401498e-24+r*(10261809784240309e-24+r*(-4382036018453353e-24+r*914769958223679e-24)))))))))))))}Ic.exports=fE});var wc=l(($B,Sc)=>{"use strict";function vE(r){return r===0?-.001851851851851852:-.001851851851851852+r*(-.003472222222222222+r*(.0026455026455026454+r*(-.0009902263374485596+r*(.00020576131687242798+r*(-4018775720164609e-22+r*(-18098550334489977e-21+r*(764916091608111e-20+r*(-16120900894563446e-22+r*(4647127802807434e-24+r*(1378633446915721e-22+r*(-5752545603517705e-23+r*11951628599778148e-24)))))))))))}Sc.exports=vE});var Oc=l((QB,Ec)=>{"use strict";function pE(r){return r===0?.004133597883597883:.004133597883597883+r*(-.0026813271604938273+r*(.0007716049382716049+r*(20093878600823047e-22+r*(-.00010736653226365161+r*(52923448829120125e-21+r*(-12760635188618728e-21+r*(3423578734096138e-23+r*(13721957309062932e-22+r*(-6298992138380055e-22+r*14280614206064242e-23)))))))))}Ec.exports=pE});var Tc=l((jB,_c)=>{"use strict";function mE(r){return r===0?.0006494341563786008:.0006494341563786008+r*(.00022947209362139917+r*(-.0004691894943952557+r*(.00026772063206283885+r*(-7561801671883977e-20+r*(-2396505113867297e-22+r*(11082654115347302e-21+r*(-56749528269915965e-22+r*14230900732435883e-22)))))))}_c.exports=mE});var Fc=l((ZB,Mc)=>{"use strict";function dE(r){return r===0?-.0008618882909167117:-.0008618882909167117+r*(.0007840392217200666+r*(-.0002990724803031902+r*(-14638452578843418e-22+r*(6641498215465122e-20+r*(-3968365047179435e-20+r*11375726970678419e-21)))))}Mc.exports=dE});var Pc=l((zB,Lc)=>{"use strict";function yE(r){return r===0?-.00033679855336635813:-.00033679855336635813+r*(-6972813758365858e-20+r*(.0002772753244959392+r*(-.00019932570516188847+r*(6797780477937208e-20+r*(1419062920643967e-22+r*(-13594048189768693e-21+r*(8018470256334202e-21+r*-2291481176508095e-21)))))))}Lc.exports=yE});var Cc=l((xB,Rc)=>{"use strict";function qE(r){return r===0?.0005313079364639922:.0005313079364639922+r*(-.0005921664373536939+r*(.0002708782096718045+r*(7902353232660328e-22+r*(-8153969367561969e-20+r*(561168275310625e-19+r*-18329116582843375e-21)))))}Rc.exports=qE});var kc=l((rU,Hc)=>{"use strict";function gE(r){return r===0?.00034436760689237765:.00034436760689237765+r*(5171790908260592e-20+r*(-.00033493161081142234+r*(.0002812695154763237+r*-.00010976582244684731)))}Hc.exports=gE});var Wc=l((eU,Gc)=>{"use strict";function hE(r){return r===0?-.0006526239185953094:-.0006526239185953094+r*(.0008394987206720873+r*-.000438297098541721)}Gc.exports=hE});var Uc=l((tU,Bc)=>{"use strict";var NE=_r(),AE=Pn(),IE=Fn(),Cn=R(),bE=H(),SE=Rn(),wE=bc(),EE=wc(),OE=Oc(),_E=Tc(),TE=Fc(),ME=Pc(),FE=Cc(),LE=kc(),PE=Wc(),ur=[0,0,0,0,0,0,0,0,0,0];function RE(r,e){var t,n,a,i,s;return n=(e-r)/r,a=-AE(n),i=r*a,s=Cn(2*a),e<r&&(s=-s),ur[0]=wE(s),ur[1]=EE(s),ur[2]=OE(s),ur[3]=_E(s),ur[4]=TE(s),ur[5]=ME(s),ur[6]=FE(s),ur[7]=LE(s),ur[8]=PE(s),ur[9]=-.0005967612901927463,t=NE(ur,1/r),t*=bE(-i)/Cn(SE*r),e<r&&(t=-t),t+=IE(Cn(i))/2,t}Bc.exports=RE});var Dc=l((nU,Vc)=>{"use strict";function CE(r,e){var t=1,n=r,a=e;return i;function i(){var s=t;return n+=1,t*=a/n,s}}Vc.exports=CE});var Hn=l((iU,Xc)=>{"use strict";var HE=Ae(),kE=Dc();function GE(r,e,t){var n,a;return t=t||0,a=kE(r,e),n=HE(a,{initialValue:t}),n}Xc.exports=GE});var Jc=l((aU,Kc)=>{"use strict";function WE(r){var e,t,n;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),n=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),n=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/n)}Kc.exports=WE});var $c=l((sU,Yc)=>{"use strict";var BE=Jc();Yc.exports=BE});var Xe=l((oU,Qc)=>{"use strict";var UE=$c();Qc.exports=UE});var zc=l((uU,Zc)=>{"use strict";var VE=Xe(),DE=Ne(),XE=pr(),KE=Pn(),JE=R(),YE=T(),Br=H(),Ke=k(),kn=ie(),Gn=kr(),jc=P(),$E=Gr(),D0=Or(),Je=se(),Wn=ge(),QE=ne();function jE(r,e){var t,n,a,i,s,o,u;return a=r+Wn-.5,u=(e-r-Wn+.5)/a,r<1?e<=Je||r<1/$E?Br(r*jc(e)-e-DE(r)):Ke(e,r)*Br(-e)/XE(r):(YE(u*u*r)<=100&&r>150?(t=r*KE(u)+e*(.5-Wn)/a,t=Br(t)):(i=r*jc(e/a),s=r-e,Gn(i,s)<=Je||kn(i,s)>=D0?(n=s/r,Gn(i,s)/2>Je&&kn(i,s)/2<D0?(o=Ke(e/a,r/2)*Br(s/2),t=o*o):Gn(i,s)/4>Je&&kn(i,s)/4<D0&&e>r?(o=Ke(e/a,r/4)*Br(s/4),t=o*o,t*=t):n>Je&&n<D0?t=Ke(e*Br(n)/a,r):t=Br(i+s)):t=Ke(e/a,r)*Br(s)),t*=JE(a/QE)/VE(r),t)}Zc.exports=jE});var e5=l((lU,r5)=>{"use strict";var Bn=M(),ZE=re(),xc=T(),zE=xr(),xE=P(),rO=k(),eO=g0();function tO(r,e){var t,n;if(Bn(r)||Bn(e))return NaN;if(e===0)return 0;if(r===0)return-1;if(r<0&&e%2===0&&(r=-r),r>0){if((xc(e*(r-1))<.5||xc(e)<.2)&&(n=xE(r)*e,n<.5))return zE(n)}else if(eO(e)!==e)return NaN;return t=rO(r,e)-1,ZE(t)||Bn(t)?NaN:t}r5.exports=tO});var n5=l((cU,t5)=>{"use strict";var nO=e5();t5.exports=nO});var a5=l((fU,i5)=>{"use strict";function iO(r){var e,t,n;return r===0?-.01803556856784494:(r<0?e=-r:e=r,e<=1?(t=-.01803556856784494+r*(.02512664961998968+r*(.049410315156753225+r*(.0172491608709614+r*(-.0002594535632054381+r*(-.0005410098692152044+r*(-3245886498259485e-20+r*0)))))),n=1+r*(1.962029871977952+r*(1.4801966942423133+r*(.5413914320717209+r*(.09885042511280101+r*(.008213096746488934+r*(.00022493629192211576+r*-22335276320861708e-23))))))):(r=1/r,t=0+r*(-3245886498259485e-20+r*(-.0005410098692152044+r*(-.0002594535632054381+r*(.0172491608709614+r*(.049410315156753225+r*(.02512664961998968+r*-.01803556856784494)))))),n=-22335276320861708e-23+r*(.00022493629192211576+r*(.008213096746488934+r*(.09885042511280101+r*(.5413914320717209+r*(1.4801966942423133+r*(1.962029871977952+r*1))))))),t/n)}i5.exports=iO});var o5=l((vU,s5)=>{"use strict";function aO(r){var e,t,n;return r===0?.04906224540690395:(r<0?e=-r:e=r,e<=1?(t=.04906224540690395+r*(-.09691175301595212+r*(-.4149833583594954+r*(-.4065671242119384+r*(-.1584135863906922+r*(-.024014982064857155+r*-.0010034668769627955))))),n=1+r*(3.0234982984646304+r*(3.4873958536072385+r*(1.9141558827442668+r*(.5071377386143635+r*(.05770397226904519+r*.001957681026011072)))))):(r=1/r,t=-.0010034668769627955+r*(-.024014982064857155+r*(-.1584135863906922+r*(-.4065671242119384+r*(-.4149833583594954+r*(-.09691175301595212+r*.04906224540690395))))),n=.001957681026011072+r*(.05770397226904519+r*(.5071377386143635+r*(1.9141558827442668+r*(3.4873958536072385+r*(3.0234982984646304+r*1)))))),t/n)}s5.exports=aO});var l5=l((pU,u5)=>{"use strict";function sO(r){var e,t,n;return r===0?-.029232972183027003:(r<0?e=-r:e=r,e<=1?(t=-.029232972183027003+r*(.14421626775719232+r*(-.14244039073863127+r*(.05428096940550536+r*(-.008505359768683364+r*(.0004311713426792973+r*0))))),n=1+r*(-1.5016935605448505+r*(.846973248876495+r*(-.22009515181499575+r*(.02558279715597587+r*(-.0010066679553914337+r*-8271935218912905e-22)))))):(r=1/r,t=0+r*(.0004311713426792973+r*(-.008505359768683364+r*(.05428096940550536+r*(-.14244039073863127+r*(.14421626775719232+r*-.029232972183027003))))),n=-8271935218912905e-22+r*(-.0010066679553914337+r*(.02558279715597587+r*(-.22009515181499575+r*(.846973248876495+r*(-1.5016935605448505+r*1)))))),t/n)}u5.exports=sO});var f5=l((mU,c5)=>{"use strict";var Un=P(),oO=or(),uO=a5(),lO=o5(),cO=l5(),fO=.15896368026733398,vO=.5281534194946289,pO=.45201730728149414;function mO(r,e,t){var n,a,i,s;if(r<oO)return-Un(r);if(e===0||t===0)return 0;if(a=0,r>2){if(r>=3){do r-=1,t-=1,a+=Un(r);while(r>=3);t=r-2}return i=t*(r+1),s=uO(t),a+=i*fO+i*s,a}return r<1&&(a+=-Un(r),t=e,e=r,r+=1),r<=1.5?(i=lO(e),n=e*t,a+=n*vO+n*i,a):(i=t*e,s=cO(-t),a+=i*pO+i*s,a)}c5.exports=mO});var y5=l((dU,d5)=>{"use strict";var v5=pr(),p5=xr(),dO=vr(),yO=M(),m5=f5();function qO(r){return yO(r)?NaN:r<0?r<-.5?v5(1+r)-1:p5(-dO(r)+m5(r+2,r+1,r)):r<2?p5(m5(r+1,r,r-1)):v5(1+r)-1}d5.exports=qO});var g5=l((yU,q5)=>{"use strict";var gO=y5();q5.exports=gO});var N5=l((qU,h5)=>{"use strict";function hO(r,e){var t,n,a,i;return t=-e,e=-e,n=r+1,a=1,s;function s(){return i=t/n,t*=e,a+=1,t/=a,n+=1,i}}h5.exports=hO});var I5=l((gU,A5)=>{"use strict";var NO=n5(),AO=Ae(),IO=g5(),bO=N5();function SO(r,e,t){var n,a,i,s,o;return a=IO(r),i=(a+1)/r,s=NO(e,r),a-=s,a/=r,o=bO(r,e),s+=1,n=t?i:0,a=-s*AO(o,{initialValue:(n-a)/s}),t&&(a=-a),[a,i]}A5.exports=SO});var Ye=l((hU,b5)=>{"use strict";var wO=11754943508222875e-54;b5.exports=wO});var w5=l((NU,S5)=>{"use strict";var X0=T(),mr=Ye(),EO=or(),OO=1e6;function _O(r,e,t){var n,a,i,s,o,u,f;if(n=typeof r.next=="function",f=n?r.next().value:r(),s=f[1],i=f[0],s===0&&(s=mr),o=s,u=0,n===!0)do f=r.next().value,f&&(u=f[1]+f[0]*u,u===0&&(u=mr),o=f[1]+f[0]/o,o===0&&(o=mr),u=1/u,a=o*u,s*=a);while(X0(a-1)>e&&--t);else do f=r(),f&&(u=f[1]+f[0]*u,u===0&&(u=mr),o=f[1]+f[0]/o,o===0&&(o=mr),u=1/u,a=o*u,s*=a);while(f&&X0(a-1)>e&&--t);return i/s}function TO(r,e,t){var n,a,i,s,o,u;if(n=typeof r.next=="function",u=n?r.next().value:r(),i=u[1],i===0&&(i=mr),s=i,o=0,n===!0)do u=r.next().value,u&&(o=u[1]+u[0]*o,o===0&&(o=mr),s=u[1]+u[0]/s,s===0&&(s=mr),o=1/o,a=s*o,i*=a);while(u&&X0(a-1)>e&&--t);else do u=r(),u&&(o=u[1]+u[0]*o,o===0&&(o=mr),s=u[1]+u[0]/s,s===0&&(s=mr),o=1/o,a=s*o,i*=a);while(u&&X0(a-1)>e&&--t);return i}function MO(r,e){var t,n,a;return n={},arguments.length>1&&(n=e),t=n.maxIter||OO,a=n.tolerance||EO,n.keep?TO(r,a,t):_O(r,a,t)}S5.exports=MO});var _5=l((AU,O5)=>{"use strict";var E5=T(),FO=or(),be=Ye(),LO=1e6;function PO(r,e,t){var n,a,i,s,o,u;u=r(),o=u[1],a=u[0],o===0&&(o=be),i=o,s=0;do u=r(),u&&(s=u[1]+u[0]*s,s===0&&(s=be),i=u[1]+u[0]/i,i===0&&(i=be),s=1/s,n=i*s,o*=n);while(u&&E5(n-1)>e&&--t);return a/o}function RO(r,e,t){var n,a,i,s,o;o=r(),s=o[1],s===0&&(s=be),a=s,i=0;do o=r(),o&&(i=o[1]+o[0]*i,i===0&&(i=be),a=o[1]+o[0]/a,a===0&&(a=be),i=1/i,n=a*i,s*=n);while(o&&E5(n-1)>e&&--t);return s}function CO(r,e){var t,n,a;return n={},arguments.length>1&&(n=e),a=n.tolerance||FO,t=n.maxIter||LO,n.keep?RO(r,a,t):PO(r,a,t)}O5.exports=CO});var Dn=l((IU,T5)=>{"use strict";var HO=Tn(),kO=w5(),GO=_5(),Vn;HO()?Vn=kO:Vn=GO;T5.exports=Vn});var F5=l((bU,M5)=>{"use strict";function WO(r,e){var t=e-r+1,n=r,a=0;return i;function i(){return a+=1,t+=2,[a*(n-a),t]}}M5.exports=WO});var Xn=l((SU,L5)=>{"use strict";var BO=Dn(),UO=F5();function VO(r,e){var t=UO(r,e);return 1/(e-r+1+BO(t))}L5.exports=VO});var H5=l((wU,C5)=>{"use strict";var DO=sr(),$e=pr(),Kn=T(),P5=k(),XO=P(),KO=m4(),R5=Gr(),JO=Or(),YO=T4(),$O=F4(),QO=ec(),Jn=sc(),jO=Uc(),ZO=Hn(),Yn=zc(),zO=I5(),xO=Xn();function r_(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q;switch(c=0,v=n,f=e<30&&e<=r+1&&r<JO,f?(h=DO(e),m=h===e,s=m?!1:Kn(h-e)===.5):(m=!1,s=!1),m&&r>.6?(v=!v,i=0):s&&r>.2?(v=!v,i=1):r<KO&&e>1?i=6:r>1e3&&(e<r||Kn(e-50)/r<1)?(v=!v,i=7):r<.5?-.4/XO(r)<e?i=2:i=3:r<1.1?r*.75<e?i=2:i=3:(u=!1,t&&e>20&&(p=Kn((r-e)/e),e>200?20/e>p*p&&(u=!0):p<.4&&(u=!0)),u?i=5:r-1/(3*r)<e?i=2:(i=4,v=!v)),i){case 0:c=$O(e,r),t===!1&&(c*=$e(e));break;case 1:c=QO(e,r),t===!1&&(c*=$e(e));break;case 2:c=t?Yn(e,r):Jn(e,r),c!==0&&(o=0,a=!1,v&&(o=t?1:$e(e),t||c>=1||R5*c>o?(o/=c,t||e<1||R5/e>o?(o*=-e,a=!0):o=0):o=0),c*=ZO(e,r,o)/e,a&&(v=!1,c=-c));break;case 3:v=!v,d=zO(e,r,v),c=d[0],q=d[1],v=!1,t&&(c/=q);break;case 4:c=t?Yn(e,r):Jn(e,r),c!==0&&(c*=xO(e,r));break;case 5:c=jO(e,r),r>=e&&(v=!v);break;case 6:c=t?P5(r,e)/$e(e+1):P5(r,e)/e,c*=1-e*r/(e+1);break;case 7:c=t?Yn(e,r):Jn(e,r),c/=r,c!==0&&(c*=YO(e,r));break}return t&&c>1&&(c=1),v&&(y=t?1:$e(e),c=y-c),c}C5.exports=r_});var B5=l((EU,W5)=>{"use strict";var e_=Ne(),t_=H(),dr=P(),n_=Be(),i_=Or(),a_=W(),s_=Ue(),k5=H5(),G5=Hn(),o_=Xn();function u_(r,e,t,n){var a,i,s,o;return r<0||e<=0?NaN:(a=t===void 0?!0:t,s=n,e>=s_&&!a?(s&&e*4<r?(o=e*dr(r)-r,o+=dr(o_(e,r))):!s&&e>4*r?(o=e*dr(r)-r,i=0,o+=dr(G5(e,r,i)/e)):(o=k5(r,e,!0,s),o===0?s?(o=1+1/(12*e)+1/(288*e*e),o=dr(o)-e+(e-.5)*dr(e),o+=dr(n_)):(o=e*dr(r)-r,i=0,o+=dr(G5(e,r,i)/e)):o=dr(o)+e_(e)),o>i_?a_:t_(o)):k5(r,e,a,s))}W5.exports=u_});var $n=l((OU,U5)=>{"use strict";var l_=B5();U5.exports=l_});var K5=l((_U,X5)=>{"use strict";var Se=H(),K0=k(),c_=P(),V5=Or(),D5=se();function f_(r,e){var t,n;return n=r*c_(e),e>=1?n<V5&&-e>D5?t=K0(e,r)*Se(-e):r>=1?t=K0(e/Se(e/r),r):t=Se(n-e):n>D5?t=K0(e,r)*Se(-e):e/r<V5?t=K0(e/Se(e/r),r):t=Se(n-e),t}X5.exports=f_});var $5=l((TU,Y5)=>{"use strict";var v_=Xe(),p_=Ne(),m_=pr(),d_=vr(),y_=R(),q_=T(),Ur=H(),Qe=k(),Qn=ie(),jn=kr(),J5=P(),J0=Or(),je=se(),Zn=ge(),g_=ne();function h_(r,e){var t,n,a,i,s,o,u;return a=r+Zn-.5,u=(e-r-Zn+.5)/a,r<1?e<=je?Ur(r*J5(e)-e-p_(r)):Qe(e,r)*Ur(-e)/m_(r):(q_(u*u*r)<=100&&r>150?(t=r*(d_(u)-u)+e*(.5-Zn)/a,t=Ur(t)):(i=r*J5(e/a),s=r-e,jn(i,s)<=je||Qn(i,s)>=J0?(n=s/r,jn(i,s)/2>je&&Qn(i,s)/2<J0?(o=Qe(e/a,r/2)*Ur(s/2),t=o*o):jn(i,s)/4>je&&Qn(i,s)/4<J0&&e>r?(o=Qe(e/a,r/4)*Ur(s/4),t=o*o,t*=t):n>je&&n<J0?t=Qe(e*Ur(n)/a,r):t=Ur(i+s)):t=Qe(e/a,r)*Ur(s)),t*=y_(a/g_)/v_(r),t)}Y5.exports=h_});var x5=l((MU,z5)=>{"use strict";var N_=C0(),Q5=wn(),A_=$n(),I_=vr(),Y0=T(),j5=k(),b_=P(),S_=Rr(),Z5=or(),w_=K5(),E_=$5(),Vr=new Array(30);function O_(r,e,t,n,a,i,s){var o,u,f,c,v,m,p,d,y,h,q,b,g,S,I,w,A,E;if(m=e-1,A=r+m/2,n<.35?h=I_(-n):h=b_(t),E=-A*h,b=E_(e,E),b<=S_)return a;for(s?(o=b/N_(r,e),o/=j5(A,e)):o=w_(e,E)/j5(A,e),o*=i,Vr[0]=1,g=A_(E,e,!0,!0),g/=b,c=a+o*g,f=1,p=h/2,p*=p,d=1,q=4*A*A,v=e,I=1;I<Vr.length;++I){for(f+=2,Vr[I]=0,y=e-I,u=3,S=1;S<I;++S)y=S*e-I,Vr[I]+=y*Vr[I-S]/Q5(u),u+=2;if(Vr[I]/=I,Vr[I]+=m/Q5(f),g=(v*(v+1)*g+(E+v+1)*d)/q,d*=p,v+=2,w=o*Vr[I]*g,c+=w,w>1){if(Y0(w)<Y0(Z5*c))break}else if(Y0(w/Z5)<Y0(c))break}return c}z5.exports=O_});var e7=l((FU,r7)=>{"use strict";function __(r,e,t){var n,a;if(t===0)return 1;for(n=1,a=0;a<t;a++)n*=(r+a)/(e+a);return n}r7.exports=__});var i7=l((LU,n7)=>{"use strict";var t7=T(),T_=ie();function M_(r,e){return T_(t7(r),t7(e))}n7.exports=M_});var s7=l((PU,a7)=>{"use strict";var F_=i7();a7.exports=F_});var l7=l((RU,u7)=>{"use strict";var o7=T(),L_=kr();function P_(r,e){return L_(o7(r),o7(e))}u7.exports=P_});var f7=l((CU,c7)=>{"use strict";var R_=l7();c7.exports=R_});var Q0=l((HU,m7)=>{"use strict";var zn=Xe(),C_=s7(),H_=f7(),v7=xr(),Dr=vr(),p7=R(),$0=T(),yr=H(),qr=k(),k_=kr(),rr=P(),gr=Or(),we=se(),xn=ge(),G_=ne();function W_(r,e,t,n,a){var i,s,o,u,f,c,v,m,p,d,y,h,q,b;if(!a)return qr(t,r)*qr(n,e);if(q=r+e,u=r+xn-.5,f=e+xn-.5,c=q+xn-.5,i=zn(q),i/=zn(r)*zn(e),i*=p7(f/G_),i*=p7(u/c),v=(t*e-n*u)/u,m=(n*r-t*f)/f,H_(v,m)<.2)if(v*m>0||k_(r,e)<1)$0(v)<.1?i*=yr(r*Dr(v)):i*=qr(t*c/u,r),$0(m)<.1?i*=yr(e*Dr(m)):i*=qr(n*c/f,e);else if(C_(v,m)<.5)s=r<e,o=e/r,s&&o*m<.1||!s&&v/o>.1?(p=v7(o*Dr(m)),p=v+p+p*v,p=r*Dr(p),i*=yr(p)):(p=v7(Dr(v)/o),p=m+p+p*m,p=e*Dr(p),i*=yr(p));else if($0(v)<$0(m))if(b=r*Dr(v)+e*rr(n*c/f),b<=we||b>=gr){if(b+=rr(i),b>=gr)return NaN;i=yr(b)}else i*=yr(b);else if(b=e*Dr(m)+r*rr(t*c/u),b<=we||b>=gr){if(b+=rr(i),b>=gr)return NaN;i=yr(b)}else i*=yr(b);else if(y=t*c/u,h=n*c/f,v=r*rr(y),m=e*rr(h),v>=gr||v<=we||m>=gr||m<=we)if(r<e)if(d=qr(h,e/r),p=r*(rr(y)+rr(d)),p<gr&&p>we)i*=qr(d*y,r);else{if(m+=v+rr(i),m>=gr)return NaN;i=yr(m)}else if(d=qr(y,r/e),p=(rr(d)+rr(h))*e,p<gr&&p>we)i*=qr(d*h,e);else{if(m+=v+rr(i),m>=gr)return NaN;i=yr(m)}else i*=qr(y,r)*qr(h,e);return i}m7.exports=W_});var y7=l((kU,d7)=>{"use strict";var B_=Dn(),U_=Q0(),V_={keep:!0,maxIter:1e3};function D_(r,e,t,n){var a=0;return i;function i(){var s,o,u;return o=(r+a-1)*(r+e+a-1)*a*(e-a)*t*t,s=r+2*a-1,o/=s*s,u=a,u+=a*(e-a)*t/(r+2*a-1),u+=(r+a)*(r*n-e*t+1+a*(2-t))/(r+2*a+1),a+=1,[o,u]}}function X_(r,e,t,n,a,i){var s,o,u;return s=U_(r,e,t,n,a),i&&(i[1]=s),s===0?s:(u=D_(r,e,t,n),o=B_(u,V_),s/o)}d7.exports=X_});var g7=l((GU,q7)=>{"use strict";var K_=9007199254740991;q7.exports=K_});var N7=l((WU,h7)=>{"use strict";function J_(r,e){var t=0,n;if(r===0)return e;if(e===0)return r;for(;(r&1)===0&&(e&1)===0;)r>>>=1,e>>>=1,t+=1;for(;(r&1)===0;)r>>>=1;for(;e;){for(;(e&1)===0;)e>>>=1;r>e&&(n=e,e=r,r=n),e-=r}return r<<t}h7.exports=J_});var I7=l((BU,A7)=>{"use strict";function Y_(r,e){var t=1,n;if(r===0)return e;if(e===0)return r;for(;r%2===0&&e%2===0;)r/=2,e/=2,t*=2;for(;r%2===0;)r/=2;for(;e;){for(;e%2===0;)e/=2;r>e&&(n=e,e=r,r=n),e-=r}return t*r}A7.exports=Y_});var T7=l((UU,_7)=>{"use strict";var b7=M(),S7=te(),w7=W(),E7=Y(),O7=yn(),$_=N7(),Q_=I7();function j_(r,e){return b7(r)||b7(e)?NaN:r===w7||e===w7||r===E7||e===E7?NaN:S7(r)&&S7(e)?(r<0&&(r=-r),e<0&&(e=-e),r<=O7&&e<=O7?$_(r,e):Q_(r,e)):NaN}_7.exports=j_});var F7=l((VU,M7)=>{"use strict";var Z_=T7();M7.exports=Z_});var C7=l((DU,R7)=>{"use strict";var z_=g7(),x_=W(),L7=te(),P7=M(),rT=A0(),eT=sr(),tT=F7();function ri(r,e){var t,n,a,i,s,o,u;if(P7(r)||P7(e))return NaN;if(!L7(r)||!L7(e))return NaN;if(e<0||(n=1,r<0&&(r=-r+e-1,rT(e)&&(n*=-1)),e>r))return 0;if(e===0||e===r)return n;if(e===1||e===r-1)return n*r;for(r-e<e&&(e=r-e),u=eT(z_/r),t=1,s=1;s<=e&&!(t>u);s++)t*=r,t/=s,r-=1;return s>e?n*t:(a=ri(r,e-s+1),a===x_?n*a:(i=ri(e,e-s+1),o=tT(a,i),a/=o,i/=o,t/=i,n*t*a))}R7.exports=ri});var k7=l((XU,H7)=>{"use strict";var nT=C7();H7.exports=nT});var B7=l((KU,W7)=>{"use strict";var G7=k7(),oe=sr(),Ze=k(),iT=Rr();function aT(r,e,t,n){var a,i,s,o,u;if(i=Ze(t,r),i>iT)for(o=i,u=oe(r-1);u>e;u--)o*=(u+1)*n/((r-u)*t),i+=o;else if(s=oe(r*t),s<=e+1&&(s=oe(e+2)),i=Ze(t,s)*Ze(n,r-s),i*=G7(oe(r),oe(s)),i===0)for(u=s-1;u>e;u--)i+=Ze(t,u)*Ze(n,r-u),i*=G7(oe(r),oe(u));else{for(o=i,a=i,u=s-1;u>e;u--)o*=(u+1)*n/((r-u)*t),i+=o;for(o=a,u=s+1;u<=r;u++)o*=(r-u+1)*t/(u*n),i+=o}return i}W7.exports=aT});var V7=l((JU,U7)=>{"use strict";var sT=Q0();function oT(r,e,t,n,a,i,s){var o,u,f,c;if(o=sT(r,e,t,n,i),s&&(s[1]=o),o/=r,o===0)return o;for(f=1,u=1,c=0;c<a-1;++c)u*=(r+e+c)*t/(r+c+1),f+=u;return o*=f,o}U7.exports=oT});var Y7=l((YU,J7)=>{"use strict";var ei=Xe(),uT=Ae(),lT=vr(),cT=R(),ti=H(),j0=k(),ze=P(),fT=Rr(),D7=Or(),X7=se(),ni=ge(),vT=ne(),K7={maxTerms:100};function pT(r,e,t,n){var a=1-e,i=1;return s;function s(){var o=n/r;return r+=1,n*=a*t/i,i+=1,a+=1,o}}function mT(r,e,t,n,a,i,s){var o,u,f,c,v,m,p,d;return a?(p=r+e,u=r+ni-.5,f=e+ni-.5,c=p+ni-.5,o=ei(p)/(ei(r)*ei(e)),v=ze(c/f)*(e-.5),m=ze(t*c/u)*r,v>X7&&v<D7&&m>X7&&m<D7?(r*e<f*10?o*=ti((e-.5)*lT(r/f)):o*=j0(c/f,e-.5),o*=j0(t*c/u,r),o*=cT(u/vT),i&&(i[1]=o*j0(s,e))):(o=ze(o)+v+m+(ze(u)-1)/2,i&&(i[1]=ti(o+e*ze(s))),o=ti(o))):o=j0(t,r),o<fT?n:(d=pT(r,e,t,o),K7.initialValue=n,uT(d,K7))}J7.exports=mT});var si=l(($U,rf)=>{"use strict";var dT=M(),yT=xr(),Z0=sr(),$7=vr(),Q7=q0(),er=vn(),ii=R(),qT=H(),xe=k(),gT=ie(),j7=kr(),z0=Gr(),Z7=Rr(),hT=yn(),NT=E0(),x7=Sr(),Xr=x5(),ai=e7(),AT=Q0(),z7=y7(),IT=B7(),r0=V7(),hr=Y7(),bT=1/x7;function ST(r,e,t,n,a,i,s,o){var u,f,c,v,m,p,d,y,h,q,b,g;if(g=1-r,d=o,y=o+s,i[y]=-1,dT(r)||r<0||r>1)return i[d]=NaN,i[y]=NaN,i;if(n){if(e<0||t<0)return i[d]=NaN,i[y]=NaN,i;if(e===0){if(t===0)return i[d]=NaN,i[y]=NaN,i;if(t>0)return i[d]=a?0:1,i}else if(t===0&&e>0)return i[d]=a?1:0,i}else if(e<=0||t<=0)return i[d]=NaN,i[y]=NaN,i;return r===0?(e===1?i[y]=1:i[y]=e<1?z0/2:Z7*2,a?(i[d]=n?1:er(e,t),i):(i[d]=0,i)):r===1?(t===1?i[y]=1:i[y]=t<1?z0/2:Z7*2,a?i[d]=0:i[d]=n?1:er(e,t),i):e===.5&&t===.5?(i[y]=bT*ii(g*r),b=Q7(ii(a?g:r)),b/=NT,n||(b*=x7),i[d]=b,i):(e===1&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),t===1?e===1?(i[d]=a?g:r,i[y]=1,i):(i[y]=e*xe(r,e-1),g<.5?b=a?-yT(e*$7(-g)):qT(e*$7(-g)):b=a?-(xe(r,e)-1):xe(r,e),n||(b/=e),i[d]=b,i):(j7(e,t)<=1?(r>.5&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),gT(e,t)<=1?e>=j7(.2,t)||xe(r,e)<=.9?a?(c=-(n?1:er(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(p=t,t=e,e=p,p=g,g=r,r=p,a=!a,g>=.3?a?(c=-(n?1:er(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(n?f=1:f=ai(e+t,e,20),c=r0(e,t,r,g,20,n,i),a?(c-=n?1:er(e,t),a=!1,c=-Xr(e+20,t,r,g,c,f,n)):c=Xr(e+20,t,r,g,c,f,n))):t<=1||r<.1&&xe(t*r,e)<=.7?a?(c=-(n?1:er(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):(p=t,t=e,e=p,p=g,g=r,r=p,a=!a,g>=.3?a?(c=-(n?1:er(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):e>=15?a?(c=-(n?1:er(e,t)),a=!1,c=-Xr(e,t,r,g,c,1,n)):c=Xr(e,t,r,g,0,1,n):(n?f=1:f=ai(e+t,e,20),c=r0(e,t,r,g,20,n,i),a?(c-=n?1:er(e,t),a=!1,c=-Xr(e+20,t,r,g,c,f,n)):c=Xr(e+20,t,r,g,c,f,n)))):(e<t?u=e-(e+t)*r:u=(e+t)*g-t,u<0&&(p=t,t=e,e=p,p=g,g=r,r=p,a=!a),t<40?Z0(e)===e&&Z0(t)===t&&e<hT-100?(h=e-1,q=t+h,c=IT(q,h,r,g),n||(c*=er(e,t))):t*r<=.7?a?(c=-(n?1:er(e,t)),a=!1,c=-hr(e,t,r,c,n,i,g)):c=hr(e,t,r,0,n,i,g):e>15?(q=Z0(t),q===t&&(q-=1),v=t-q,n?f=1:f=ai(e+v,v,q),c=r0(v,e,g,r,q,n),c=Xr(e,v,r,g,c,1,n),c/=f):n?(q=Z0(t),v=t-q,v<=0&&(q-=1,v+=1),c=r0(v,e,g,r,q,n),c+=r0(e,v,r,g,20,n),a&&(c-=1),c=Xr(e+20,v,r,g,c,1,n),a&&(c=-c,a=!1)):c=z7(e,t,r,g,n,i):c=z7(e,t,r,g,n,i)),i[y]<0&&(i[y]=AT(e,t,r,g,!0)),m=g*r,i[y]!==0&&(z0*m<i[y]?i[y]=z0/2:i[y]/=m),i[d]=a?(n?1:er(e,t))-c:c,i))}rf.exports=ST});var tf=l((QU,ef)=>{"use strict";var wT=si();function ET(r,e,t,n,a){return wT(r,e,t,n,a,[0,0],1,0)}ef.exports=ET});var oi=l((jU,af)=>{"use strict";var OT=Qr(),nf=tf(),_T=si();OT(nf,"assign",_T);af.exports=nf});var of=l((ZU,sf)=>{"use strict";var TT=oi().assign;function MT(r,e,t,n,a){var i=[0,0];return n=n!==!1,a=a===!0,TT(r,e,t,n,a,i,1,0),i[0]}sf.exports=MT});var x0=l((zU,uf)=>{"use strict";var FT=of();uf.exports=FT});var vf=l((xU,ff)=>{"use strict";var lf=x0(),cf=M(),LT=k();function PT(r,e){var t,n,a;return cf(r)||cf(e)||e<=0?NaN:r===0?.5:(t=LT(r,2),e>2*t?(a=t/(e+t),n=lf(a,.5,e/2,!0,!0)/2):(a=e/(e+t),n=lf(a,e/2,.5,!0,!1)/2),r>0?1-n:n)}ff.exports=PT});var mf=l((rV,pf)=>{"use strict";function RT(r){return e;function e(){return r}}pf.exports=RT});var ui=l((eV,df)=>{"use strict";var CT=mf();df.exports=CT});var hf=l((tV,gf)=>{"use strict";var HT=ui(),yf=x0(),qf=M(),kT=k();function GT(r){if(qf(r)||r<=0)return HT(NaN);return e;function e(t){var n,a,i;return qf(t)?NaN:t===0?.5:(n=kT(t,2),r>2*n?(i=n/(r+n),a=yf(i,.5,r/2,!0,!0)/2):(i=r/(r+n),a=yf(i,r/2,.5,!0,!1)/2),t>0?1-a:a)}}gf.exports=GT});var If=l((nV,Af)=>{"use strict";var WT=Qr(),Nf=vf(),BT=hf();WT(Nf,"factory",BT);Af.exports=Nf});var Sf=l((iV,bf)=>{"use strict";function UT(r){var e,t,n;return r===0?-.0005087819496582806:(r<0?e=-r:e=r,e<=1?(t=-.0005087819496582806+r*(-.008368748197417368+r*(.03348066254097446+r*(-.012692614766297404+r*(-.03656379714117627+r*(.02198786811111689+r*(.008226878746769157+r*(-.005387729650712429+r*(0+r*0)))))))),n=1+r*(-.9700050433032906+r*(-1.5657455823417585+r*(1.5622155839842302+r*(.662328840472003+r*(-.7122890234154284+r*(-.05273963823400997+r*(.07952836873415717+r*(-.0023339375937419+r*.0008862163904564247))))))))):(r=1/r,t=0+r*(0+r*(-.005387729650712429+r*(.008226878746769157+r*(.02198786811111689+r*(-.03656379714117627+r*(-.012692614766297404+r*(.03348066254097446+r*(-.008368748197417368+r*-.0005087819496582806)))))))),n=.0008862163904564247+r*(-.0023339375937419+r*(.07952836873415717+r*(-.05273963823400997+r*(-.7122890234154284+r*(.662328840472003+r*(1.5622155839842302+r*(-1.5657455823417585+r*(-.9700050433032906+r*1))))))))),t/n)}bf.exports=UT});var Ef=l((aV,wf)=>{"use strict";function VT(r){var e,t,n;return r===0?-.20243350835593876:(r<0?e=-r:e=r,e<=1?(t=-.20243350835593876+r*(.10526468069939171+r*(8.3705032834312+r*(17.644729840837403+r*(-18.851064805871424+r*(-44.6382324441787+r*(17.445385985570866+r*(21.12946554483405+r*-3.6719225470772936))))))),n=1+r*(6.242641248542475+r*(3.971343795334387+r*(-28.66081804998+r*(-20.14326346804852+r*(48.560921310873994+r*(10.826866735546016+r*(-22.643693341313973+r*1.7211476576120028)))))))):(r=1/r,t=-3.6719225470772936+r*(21.12946554483405+r*(17.445385985570866+r*(-44.6382324441787+r*(-18.851064805871424+r*(17.644729840837403+r*(8.3705032834312+r*(.10526468069939171+r*-.20243350835593876))))))),n=1.7211476576120028+r*(-22.643693341313973+r*(10.826866735546016+r*(48.560921310873994+r*(-20.14326346804852+r*(-28.66081804998+r*(3.971343795334387+r*(6.242641248542475+r*1)))))))),t/n)}wf.exports=VT});var _f=l((sV,Of)=>{"use strict";function DT(r){var e,t,n;return r===0?-.1311027816799519:(r<0?e=-r:e=r,e<=1?(t=-.1311027816799519+r*(-.16379404719331705+r*(.11703015634199525+r*(.38707973897260434+r*(.3377855389120359+r*(.14286953440815717+r*(.029015791000532906+r*(.0021455899538880526+r*(-6794655751811263e-22+r*(28522533178221704e-24+r*-681149956853777e-24))))))))),n=1+r*(3.4662540724256723+r*(5.381683457070069+r*(4.778465929458438+r*(2.5930192162362027+r*(.848854343457902+r*(.15226433829533179+r*(.011059242293464892+r*(0+r*(0+r*0)))))))))):(r=1/r,t=-681149956853777e-24+r*(28522533178221704e-24+r*(-6794655751811263e-22+r*(.0021455899538880526+r*(.029015791000532906+r*(.14286953440815717+r*(.3377855389120359+r*(.38707973897260434+r*(.11703015634199525+r*(-.16379404719331705+r*-.1311027816799519))))))))),n=0+r*(0+r*(0+r*(.011059242293464892+r*(.15226433829533179+r*(.848854343457902+r*(2.5930192162362027+r*(4.778465929458438+r*(5.381683457070069+r*(3.4662540724256723+r*1)))))))))),t/n)}Of.exports=DT});var Mf=l((oV,Tf)=>{"use strict";function XT(r){var e,t,n;return r===0?-.0350353787183178:(r<0?e=-r:e=r,e<=1?(t=-.0350353787183178+r*(-.0022242652921344794+r*(.018557330651423107+r*(.009508047013259196+r*(.0018712349281955923+r*(.00015754461742496055+r*(460469890584318e-20+r*(-2304047769118826e-25+r*26633922742578204e-28))))))),n=1+r*(1.3653349817554064+r*(.7620591645536234+r*(.22009110576413124+r*(.03415891436709477+r*(.00263861676657016+r*(7646752923027944e-20+r*(0+r*0)))))))):(r=1/r,t=26633922742578204e-28+r*(-2304047769118826e-25+r*(460469890584318e-20+r*(.00015754461742496055+r*(.0018712349281955923+r*(.009508047013259196+r*(.018557330651423107+r*(-.0022242652921344794+r*-.0350353787183178))))))),n=0+r*(0+r*(7646752923027944e-20+r*(.00263861676657016+r*(.03415891436709477+r*(.22009110576413124+r*(.7620591645536234+r*(1.3653349817554064+r*1)))))))),t/n)}Tf.exports=XT});var Lf=l((uV,Ff)=>{"use strict";function KT(r){var e,t,n;return r===0?-.016743100507663373:(r<0?e=-r:e=r,e<=1?(t=-.016743100507663373+r*(-.0011295143874558028+r*(.001056288621524929+r*(.00020938631748758808+r*(14962478375834237e-21+r*(44969678992770644e-23+r*(4625961635228786e-24+r*(-2811287356288318e-29+r*9905570997331033e-32))))))),n=1+r*(.5914293448864175+r*(.1381518657490833+r*(.016074608709367652+r*(.0009640118070051656+r*(27533547476472603e-21+r*(282243172016108e-21+r*(0+r*0)))))))):(r=1/r,t=9905570997331033e-32+r*(-2811287356288318e-29+r*(4625961635228786e-24+r*(44969678992770644e-23+r*(14962478375834237e-21+r*(.00020938631748758808+r*(.001056288621524929+r*(-.0011295143874558028+r*-.016743100507663373))))))),n=0+r*(0+r*(282243172016108e-21+r*(27533547476472603e-21+r*(.0009640118070051656+r*(.016074608709367652+r*(.1381518657490833+r*(.5914293448864175+r*1)))))))),t/n)}Ff.exports=KT});var Hf=l((lV,Cf)=>{"use strict";var JT=M(),Pf=R(),Rf=P(),YT=W(),$T=Y(),QT=Sf(),jT=Ef(),ZT=_f(),zT=Mf(),xT=Lf(),rM=.08913147449493408,eM=2.249481201171875,tM=.807220458984375,nM=.9399557113647461,iM=.9836282730102539;function aM(r){var e,t,n,a,i;return JT(r)?NaN:r===0?YT:r===2?$T:r===1?0:r>2||r<0?NaN:(r>1?(e=-1,n=2-r):(e=1,n=r),r=1-n,r<=.5?(a=r*(r+10),i=QT(r),e*(a*rM+a*i)):n>=.25?(a=Pf(-2*Rf(n)),n-=.25,i=jT(n),e*(a/(eM+i))):(n=Pf(-Rf(n)),n<3?(t=n-1.125,i=ZT(t),e*(tM*n+i*n)):n<6?(t=n-3,i=zT(t),e*(nM*n+i*n)):(t=n-6,i=xT(t),e*(iM*n+i*n))))}Cf.exports=aM});var Ee=l((cV,kf)=>{"use strict";var sM=Hf();kf.exports=sM});var Uf=l((fV,Bf)=>{"use strict";var oM=M(),Gf=q0(),uM=R(),Wf=Jt(),lM=6123233995736766e-32;function cM(r){var e;return oM(r)?NaN:r<-1||r>1?NaN:r>.5?2*Gf(uM(.5-.5*r)):(e=Wf-Gf(r),e+=lM,e+=Wf,e)}Bf.exports=cM});var Df=l((vV,Vf)=>{"use strict";var fM=Uf();Vf.exports=fM});var rt=l((pV,Xf)=>{"use strict";var vM=1.4142135623730951;Xf.exports=vM});var Jf=l((mV,Kf)=>{"use strict";function pM(r){return r===0?.16666666666666666:.16666666666666666+r*.16666666666666666}Kf.exports=pM});var $f=l((dV,Yf)=>{"use strict";function mM(r){return r===0?.058333333333333334:.058333333333333334+r*(.06666666666666667+r*.008333333333333333)}Yf.exports=mM});var jf=l((yV,Qf)=>{"use strict";function dM(r){return r===0?.0251984126984127:.0251984126984127+r*(.026785714285714284+r*(.0017857142857142857+r*.0001984126984126984))}Qf.exports=dM});var zf=l((qV,Zf)=>{"use strict";function yM(r){return r===0?.012039792768959435:.012039792768959435+r*(.010559964726631394+r*(-.0011078042328042327+r*(.0003747795414462081+r*27557319223985893e-22)))}Zf.exports=yM});var r9=l((gV,xf)=>{"use strict";function qM(r){return r===0?.003837005972422639:.003837005972422639+r*(.00610392115600449+r*(-.0016095979637646305+r*(.0005945867404200738+r*(-6270542728876062e-20+r*2505210838544172e-23))))}xf.exports=qM});var t9=l((hV,e9)=>{"use strict";function gM(r){return r===0?.0032177478835464946:.0032177478835464946+r*(.0010898206731540065+r*(-.0012579159844784845+r*(.0006908420797309686+r*(-.00016376804137220805+r*(154012654012654e-19+r*16059043836821613e-26)))))}e9.exports=gM});var i9=l((NV,n9)=>{"use strict";function hM(r){return r===0?.001743826229834001:.001743826229834001+r*(3353097688001788e-20+r*(-.0007624513544032393+r*(.0006451304695145635+r*(-.000249472580470431+r*(49255746366361444e-21+r*(-39851014346715405e-22+r*7647163731819816e-28))))))}n9.exports=hM});var s9=l((AV,a9)=>{"use strict";function NM(r){return r===0?.0009647274732138864:.0009647274732138864+r*(-.0003110108632631878+r*(-.00036307660358786886+r*(.0005140660578834113+r*(-.00029133414466938067+r*(9086710793521991e-20+r*(-15303004486655377e-21+r*(10914179173496788e-22+r*28114572543455206e-31)))))))}a9.exports=NM});var u9=l((IV,o9)=>{"use strict";function AM(r){return r===0?.0005422926281312969:.0005422926281312969+r*(-.0003694266780000966+r*(-.00010230378073700413+r*(.00035764655430568635+r*(-.00028690924218514614+r*(.00012645437628698076+r*(-33202652391372056e-21+r*(4890304529197534e-21+r*(-3123956959982987e-22+r*822063524662433e-32))))))))}o9.exports=AM});var c9=l((bV,l9)=>{"use strict";var IM=C0(),bM=_r(),SM=R(),wM=Sr(),EM=Jf(),OM=$f(),_M=jf(),TM=zf(),MM=r9(),FM=t9(),LM=i9(),PM=s9(),RM=u9(),CM=0,Nr=[1,0,0,0,0,0,0,0,0,0];function HM(r,e){var t,n;return n=IM(r/2,.5)*SM(r*wM)*(e-.5),t=1/r,Nr[1]=EM(t),Nr[2]=OM(t),Nr[3]=_M(t),Nr[4]=TM(t),Nr[5]=MM(t),Nr[6]=FM(t),Nr[7]=LM(t),Nr[8]=PM(t),Nr[9]=RM(t),CM+n*bM(Nr,n*n)}l9.exports=HM});var p9=l((SV,v9)=>{"use strict";var kM=C0(),GM=_r(),f9=R(),WM=k(),BM=Sr(),Kr=[0,0,0,0,0,0,0];function UM(r,e){var t,n,a,i,s,o,u,f;return f=kM(r/2,.5)*f9(r*BM)*e,i=r+2,s=r+4,o=r+6,Kr[0]=1,Kr[1]=-(r+1)/(2*i),i*=r+2,Kr[2]=-r*(r+1)*(r+3)/(8*i*s),i*=r+2,Kr[3]=-r*(r+1)*(r+5)*((3*r+7)*r-2)/(48*i*s*o),i*=r+2,s*=r+4,Kr[4]=-r*(r+1)*(r+7)*(((((15*r+154)*r+465)*r+286)*r-336)*r+64)/(384*i*s*o*(r+8)),i*=r+2,Kr[5]=-r*(r+1)*(r+3)*(r+9)*((((((35*r+452)*r+1573)*r+600)*r-2020)*r+928)*r-128)/(1280*i*s*o*(r+8)*(r+10)),i*=r+2,s*=r+4,o*=r+6,Kr[6]=-r*(r+1)*(r+11)*(((((((((((945*r+31506)*r+425858)*r+2980236)*r+11266745)*r+20675018)*r+7747124)*r-22574632)*r-8565600)*r+18108416)*r-7099392)*r+884736)/(46080*i*s*o*(r+8)*(r+10)*(r+12)),u=f9(r),a=WM(u*f,1/r),n=a*a,t=GM(Kr,n),t*=u,t/=a,-t}v9.exports=UM});var g9=l((wV,q9)=>{"use strict";var m9=Ee(),VM=xr(),d9=R(),DM=k(),XM=E0(),y9=rt();function KM(r,e){var t,n,a,i,s,o,u;return r>1e20?-m9(2*e)*y9:(t=1/(r-.5),n=48/(t*t),a=((20700*t/n-98)*t-16)*t+96.36,i=((94.5/(n+a)-3)/n+1)*d9(t*XM)*r,u=DM(i*2*e,2/r),u>.05+t?(o=-m9(2*e)*y9,u=o*o,r<5&&(a+=.3*(r-4.5)*(o+.6)),a+=(((.05*i*o-5)*o-7)*o-2)*o+n,u=(((((.4*u+6.3)*u+36)*u+94.5)/a-u-3)/n+1)*o,u=VM(t*u*u)):u=((1/(((r+6)/(r*u)-.089*i-.822)*(r+2)*3)+.5/(r+4))*u-1)*(r+1)/(r+2)+1/u,s=d9(r*u),-s)}q9.exports=KM});var _9=l((EV,O9)=>{"use strict";var h9=Ee(),N9=sr(),li=ee(),A9=In(),JM=Df(),et=R(),YM=T(),I9=G0(),$M=k(),QM=qe(),b9=rt(),S9=Sr(),w9=c9(),tt=p9(),ci=g9(),E9=268435456,jM=1/3,ZM=106/3,zM=.8549879733383485;function xM(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,b;if(o=0,e>t?(f=t,t=e,e=f,s=!0):s=!1,N9(r)===r&&r<20)switch(a=li(1,ZM),N9(r)){case 1:e===.5?o=0:o=-I9(S9*e)/QM(S9*e);break;case 2:o=(2*e-1)/et(2*e*t);break;case 4:u=4*e*t,i=et(u),y=4*I9(JM(i)/3)/i,h=et(y-4),o=e-.5<0?-h:h;break;case 6:if(e<1e-150)return(s?-1:1)*ci(r,e);q=4*(e-e*e),b=$M(q,jM),d=6*(1+zM*(1/b-1));do v=d*d,m=v*v,p=d*m,c=d,d=2*(8*q*p-270*v+2187)/(5*(4*q*m-216*d-243));while(YM((d-c)/d)>a);d=et(d-r),o=e-.5<0?-d:d;break;default:r>E9?o=h9(2*e)*b9:r<3?(n=.2742-r*.0242143,e>n?o=w9(r,e):o=tt(r,e)):(n=li(1,A9(r/-.654)),e>n?o=ci(r,e):o=tt(r,e))}else r>E9?o=-h9(2*e)*b9:r<3?(n=.2742-r*.0242143,e>n?o=w9(r,e):o=tt(r,e)):(n=li(1,A9(r/-.654)),e>n?o=ci(r,e):o=tt(r,e));return s?-o:o}O9.exports=xM});var M9=l((OV,T9)=>{"use strict";var rF=_9();function eF(r,e,t){var n,a,i,s;return a=e/2,i=1-a,n=r*2,s=rF(n,a,i),t&&(t.value=s*s/(n+s*s)),n/(n+s*s)}T9.exports=eF});var P9=l((_V,L9)=>{"use strict";var nt=_r(),tF=Ee(),F9=R(),nF=H(),Tr=rt(),C=[0,0,0,0,0,0,0],e0=[0,0,0,0];function iF(r,e,t){var n,a,i,s,o,u,f;return n=tF(2*t),n/=-F9(r/2),e0[0]=n,u=e-r,s=u*u,o=s*u,C[0]=-u*Tr/2,C[1]=(1-2*u)/8,C[2]=-(u*Tr/48),C[3]=-1/192,C[4]=-u*Tr/3840,C[5]=0,C[6]=0,e0[1]=nt(C,n),C[0]=u*Tr*(3*u-2)/12,C[1]=(20*s-12*u+1)/128,C[2]=u*Tr*(20*u-1)/960,C[3]=(16*s+30*u-15)/4608,C[4]=u*Tr*(21*u+32)/53760,C[5]=(-(32*s)+63)/368640,C[6]=-u*Tr*(120*u+17)/25804480,e0[2]=nt(C,n),C[0]=u*Tr*(-75*s+80*u-16)/480,C[1]=(-1080*o+868*s-90*u-45)/9216,C[2]=u*Tr*(-1190*s+84*u+373)/53760,C[3]=(-2240*o-2508*s+2100*u-165)/368640,C[4]=0,C[5]=0,C[6]=0,e0[3]=nt(C,n),i=nt(e0,1/r),a=i*i,f=-nF(-a/2),a===0?.5:(1+i*F9((1+f)/a))/2}L9.exports=iF});var fi=l((TV,C9)=>{"use strict";var R9=P(),aF=Gr(),it=aF/4;function sF(r,e){return t;function t(n){var a,i,s;return s=1-n,s===0?[-it,-it]:n===0?[-it,-it]:(i=R9(n)+e*R9(s)+r,a=1/n-e/s,[i,a])}}C9.exports=sF});var k9=l((MV,H9)=>{"use strict";var oF=M();function uF(r){return r===0||oF(r)?r:r<0?-1:1}H9.exports=uF});var t0=l((FV,G9)=>{"use strict";var lF=k9();G9.exports=lF});var pi=l((LV,B9)=>{"use strict";var W9=t0(),at=T(),cF=ee(),vi=Gr();function fF(r,e,t,n,a,i){var s,o,u,f,c,v,m,p,d,y;d=0,s=0,c=e,f=cF(1,1-a),m=vi,o=vi,u=vi,v=i;do{if(s=d,u=o,o=m,p=r(c),d=p[0],y=p[1],v-=1,d===0)break;if(y===0?(s===0&&(c===t?e=n:e=t,s=r(e),m=e-c),W9(s)*W9(d)<0?m<0?m=(c-t)/2:m=(c-n)/2:m<0?m=(c-n)/2:m=(c-t)/2):m=d/y,at(m*2)>at(u)&&(m=m>0?(c-t)/2:(c-n)/2),e=c,c-=m,c<=t){if(m=.5*(e-t),c=e-m,c===t||c===n)break}else if(c>=n&&(m=.5*(e-n),c=e-m,c===t||c===n))break;m>0?n=e:t=e}while(v&&at(c*f)<at(m));return c}B9.exports=fF});var V9=l((PV,U9)=>{"use strict";function vF(r){return r===0?-1:-1+r*(-5+r*5)}U9.exports=vF});var X9=l((RV,D9)=>{"use strict";function pF(r){return r===0?1:1+r*(21+r*(-69+r*46))}D9.exports=pF});var J9=l((CV,K9)=>{"use strict";function mF(r){return r===0?7:7+r*(-2+r*(33+r*(-62+r*31)))}K9.exports=mF});var $9=l((HV,Y9)=>{"use strict";function dF(r){return r===0?25:25+r*(-52+r*(-17+r*(88+r*(-115+r*46))))}Y9.exports=dF});var j9=l((kV,Q9)=>{"use strict";function yF(r){return r===0?7:7+r*(12+r*(-78+r*52))}Q9.exports=yF});var z9=l((GV,Z9)=>{"use strict";function qF(r){return r===0?-7:-7+r*(2+r*(183+r*(-370+r*185)))}Z9.exports=qF});var r8=l((WV,x9)=>{"use strict";function gF(r){return r===0?-533:-533+r*(776+r*(-1835+r*(10240+r*(-13525+r*5410))))}x9.exports=gF});var t8=l((BV,e8)=>{"use strict";function hF(r){return r===0?-1579:-1579+r*(3747+r*(-3372+r*(-15821+r*(45588+r*(-45213+r*15071)))))}e8.exports=hF});var i8=l((UV,n8)=>{"use strict";function NF(r){return r===0?449:449+r*(-1259+r*(-769+r*(6686+r*(-9260+r*3704))))}n8.exports=NF});var s8=l((VV,a8)=>{"use strict";function AF(r){return r===0?63149:63149+r*(-151557+r*(140052+r*(-727469+r*(2239932+r*(-2251437+r*750479)))))}a8.exports=AF});var u8=l((DV,o8)=>{"use strict";function IF(r){return r===0?29233:29233+r*(-78755+r*(105222+r*(146879+r*(-1602610+r*(3195183+r*(-2554139+r*729754))))))}o8.exports=IF});var c8=l((XV,l8)=>{"use strict";function bF(r){return r===0?1:1+r*(-13+r*13)}l8.exports=bF});var v8=l((KV,f8)=>{"use strict";function SF(r){return r===0?1:1+r*(21+r*(-69+r*46))}f8.exports=SF});var d8=l((JV,m8)=>{"use strict";var Oe=_r(),wF=Ee(),EF=T(),OF=H(),p8=P(),_F=R(),TF=qe(),MF=G0(),FF=fi(),LF=pi(),PF=V9(),RF=X9(),CF=J9(),HF=$9(),kF=j9(),GF=z9(),WF=r8(),BF=t8(),UF=i8(),VF=s8(),DF=u8(),XF=c8(),KF=v8(),O=[0,0,0,0,0,0],n0=[0,0,0,0];function JF(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,b,g,S,I,w;return o=wF(2*r)/-_F(e/2),S=TF(t),g=MF(t),n0[0]=o,q=S*S,b=g*g,y=S*g,d=y*y,p=d*y,m=d*d,v=d*p,c=p*p,f=m*p,O[0]=(2*q-1)/(3*y),O[1]=-PF(q)/(36*d),O[2]=RF(q)/(1620*p),O[3]=CF(q)/(6480*m),O[4]=HF(q)/(90720*v),O[5]=0,n0[1]=Oe(O,o),O[0]=-kF(q)/(405*p),O[1]=GF(q)/(2592*m),O[2]=-WF(q)/(204120*v),O[3]=-BF(q)/(2099520*c),O[4]=0,O[5]=0,n0[2]=Oe(O,o),O[0]=UF(q)/(102060*v),O[1]=-VF(q)/(20995200*c),O[2]=DF(q)/(36741600*f),O[3]=0,O[4]=0,O[5]=0,n0[3]=Oe(O,o),u=Oe(n0,1/e),i=g/S,i*=i,h=-(u*u)/(2*q)+p8(q)+b*p8(b)/q,EF(u)<.7?(O[0]=q,O[1]=y,O[2]=(1-2*q)/3,O[3]=XF(q)/(36*y),O[4]=KF(q)/(270*d),O[5]=0,w=Oe(O,u)):(I=OF(h),O[0]=I,O[1]=i,O[2]=0,O[3]=3*i*(3*i+1)/6,O[4]=4*i*(4*i+1)*(4*i+2)/24,O[5]=5*i*(5*i+1)*(5*i+2)*(5*i+3)/120,w=Oe(O,I),(w-q)*u<0&&(w=1-w)),u<0?(a=0,n=q):(a=q,n=1),(w<a||w>n)&&(w=(a+n)/2),s=FF(-h,i),w=LF(s,w,a,n,32,100),w}m8.exports=JF});var q8=l((YV,y8)=>{var i0=1e3,a0=i0*60,s0=a0*60,o0=s0*24,YF=o0*365.25;y8.exports=function(r,e){e=e||{};var t=typeof r;if(t==="string"&&r.length>0)return $F(r);if(t==="number"&&isNaN(r)===!1)return e.long?jF(r):QF(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function $F(r){if(r=String(r),!(r.length>100)){var e=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(r);if(e){var t=parseFloat(e[1]),n=(e[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return t*YF;case"days":case"day":case"d":return t*o0;case"hours":case"hour":case"hrs":case"hr":case"h":return t*s0;case"minutes":case"minute":case"mins":case"min":case"m":return t*a0;case"seconds":case"second":case"secs":case"sec":case"s":return t*i0;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function QF(r){return r>=o0?Math.round(r/o0)+"d":r>=s0?Math.round(r/s0)+"h":r>=a0?Math.round(r/a0)+"m":r>=i0?Math.round(r/i0)+"s":r+"ms"}function jF(r){return st(r,o0,"day")||st(r,s0,"hour")||st(r,a0,"minute")||st(r,i0,"second")||r+" ms"}function st(r,e,t){if(!(r<e))return r<e*1.5?Math.floor(r/e)+" "+t:Math.ceil(r/e)+" "+t+"s"}});var h8=l((F,g8)=>{F=g8.exports=di.debug=di.default=di;F.coerce=eL;F.disable=xF;F.enable=zF;F.enabled=rL;F.humanize=q8();F.names=[];F.skips=[];F.formatters={};var mi;function ZF(r){var e=0,t;for(t in r)e=(e<<5)-e+r.charCodeAt(t),e|=0;return F.colors[Math.abs(e)%F.colors.length]}function di(r){function e(){if(e.enabled){var t=e,n=+new Date,a=n-(mi||n);t.diff=a,t.prev=mi,t.curr=n,mi=n;for(var i=new Array(arguments.length),s=0;s<i.length;s++)i[s]=arguments[s];i[0]=F.coerce(i[0]),typeof i[0]!="string"&&i.unshift("%O");var o=0;i[0]=i[0].replace(/%([a-zA-Z%])/g,function(f,c){if(f==="%%")return f;o++;var v=F.formatters[c];if(typeof v=="function"){var m=i[o];f=v.call(t,m),i.splice(o,1),o--}return f}),F.formatArgs.call(t,i);var u=e.log||F.log||console.log.bind(console);u.apply(t,i)}}return e.namespace=r,e.enabled=F.enabled(r),e.useColors=F.useColors(),e.color=ZF(r),typeof F.init=="function"&&F.init(e),e}function zF(r){F.save(r),F.names=[],F.skips=[];for(var e=(typeof r=="string"?r:"").split(/[\s,]+/),t=e.length,n=0;n<t;n++)e[n]&&(r=e[n].replace(/\*/g,".*?"),r[0]==="-"?F.skips.push(new RegExp("^"+r.substr(1)+"$")):F.names.push(new RegExp("^"+r+"$")))}function xF(){F.enable("")}function rL(r){var e,t;for(e=0,t=F.skips.length;e<t;e++)if(F.skips[e].test(r))return!1;for(e=0,t=F.names.length;e<t;e++)if(F.names[e].test(r))return!0;return!1}function eL(r){return r instanceof Error?r.stack||r.message:r}});var yi=l(($,A8)=>{$=A8.exports=h8();$.log=iL;$.formatArgs=nL;$.save=aL;$.load=N8;$.useColors=tL;$.storage=typeof chrome<"u"&&typeof chrome.storage<"u"?chrome.storage.local:sL();$.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function tL(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}$.formatters.j=function(r){try{return JSON.stringify(r)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}};function nL(r){var e=this.useColors;if(r[0]=(e?"%c":"")+this.namespace+(e?" %c":" ")+r[0]+(e?"%c ":" ")+"+"+$.humanize(this.diff),!!e){var t="color: "+this.color;r.splice(1,0,t,"color: inherit");var n=0,a=0;r[0].replace(/%[a-zA-Z%]/g,function(i){i!=="%%"&&(n++,i==="%c"&&(a=n))}),r.splice(a,0,t)}}function iL(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function aL(r){try{r==null?$.storage.removeItem("debug"):$.storage.debug=r}catch{}}function N8(){var r;try{r=$.storage.debug}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}$.enable(N8());function sL(){try{return window.localStorage}catch{}}});var u0=l(($V,I8)=>{"use strict";var oL=34028234663852886e22;I8.exports=oL});var O8=l((QV,E8)=>{"use strict";var uL=yi(),b8=$n(),lL=T(),cL=H(),S8=P(),fL=u0(),w8=uL("gammaincinv:higher_newton");function vL(r,e,t,n,a,i,s,o){var u,f,c,v,m,p,d,y,h,q,b,g,S,I;I=r,b=1,g=1,p=e*e,f=r;do{if(I=r,d=I*I,t===0){if(u=(1-e)*S8(I)+I+i,u>S8(fL))return w8("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),f;S=cL(u)}else S=-s*I;o?(y=b8(I,e,!0,!1),c=-S*(y-n)):(h=b8(I,e,!0,!0),c=S*(h-a)),S=c,n>1e-120||g>1?(v=.5*(I-e+1)/I,m=(2*d-4*I*e+4*I+2*p-3*e+1)/d,m/=6,r=I+S*(1+S*(v+S*m))):r=I+S,b=lL(I/r-1),g+=1,I=r,I<0&&(I=f,g=100)}while(b>2e-14&&g<35);return(b>2e-14||g>99)&&w8("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output."),q=I||0,q}E8.exports=vL});var T8=l((jV,_8)=>{"use strict";function pL(r){return r===0?0:0+r*(1+r*(1+r*(1.5+r*(2.6666666666666665+r*(5.208333333333333+r*10.8)))))}_8.exports=pL});var F8=l((ZV,M8)=>{"use strict";function mL(r){return r===0?1:1+r*(1+r*(.3333333333333333+r*(.027777777777777776+r*(-.003703703703703704+r*(.0002314814814814815+r*5878894767783657e-20)))))}M8.exports=mL});var qi=l((zV,P8)=>{"use strict";var dL=T(),yL=H(),L8=P(),qL=_r(),gL=T8(),hL=F8(),NL=1e-8,AL=.08333333333333333,IL=.008333333333333333,_e=[1,0,0,0,0,0];function bL(r){var e,t,n,a,i,s,o,u,f;if(f=r*r*.5,r===0?i=0:r<-1?(u=yL(-1-f),i=gL(u)):r<1?(u=r,i=hL(u)):(u=11+f,s=L8(u),i=u+s,u=1/u,e=s*s,t=e*s,n=t*s,a=n*s,_e[1]=(2-s)*.5,_e[2]=(-9*s+6+2*e)/6,_e[3]=-(3*t+36*s-22*e-12)*AL,_e[4]=(60+350*e-300*s-125*t+12*n)/60,_e[5]=-(-120-274*n+900*s-1700*e+1125*t+20*a)*IL,i+=s*u*qL(_e,u)),u=1,r>-3.5&&r<-.03||r>.03&&r<40){u=1,o=i;do i=o*(f+L8(o))/(o-1),u=dL(o/i-1),o=i;while(u>NL)}return i}P8.exports=bL});var C8=l((xV,R8)=>{"use strict";var SL=.9189385332046728;R8.exports=SL});var k8=l((rD,H8)=>{"use strict";var wL=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function EL(r,e){var t,n,a,i,s;n=0,a=0,t=e+e,s=r;do i=a,a=n,n=t*a-i+wL[s],s-=1;while(s>=0);return(n-i)/2}H8.exports=EL});var W8=l((eD,G8)=>{"use strict";function OL(r){return r===0?.025721014990011306:.025721014990011306+r*(.08247596616699963+r*(-.0025328157302663564+r*(.0006099292666946337+r*(-.00033543297638406+r*.000250505279903))))}G8.exports=OL});var U8=l((tD,B8)=>{"use strict";function _L(r){return r===0?.08333333333333333:.08333333333333333+r*(-.002777777777777778+r*(.0007936507936507937+r*-.0005952380952380953))}B8.exports=_L});var D8=l((nD,V8)=>{"use strict";var gi=Ne(),ot=P(),hi=C8(),TL=Ye(),ML=u0(),FL=k8(),LL=W8(),PL=U8(),RL=.30865217988013566;function CL(r){var e;return r<TL?ML:r<1?gi(r+1)-(r+.5)*ot(r)+r-hi:r<2?gi(r)-(r-.5)*ot(r)+r-hi:r<3?gi(r-1)-(r-.5)*ot(r)+r-hi+ot(r-1):r<12?(e=18/(r*r)-1,FL(17,e)/(12*r)):(e=1/(r*r),r<1e3?LL(e)/(RL+e)/r:PL(e)/r)}V8.exports=CL});var J8=l((iD,K8)=>{"use strict";var X8=H(),HL=pr(),kL=P(),GL=u0(),WL=Be(),BL=D8();function UL(r){return r>=3?X8(BL(r)):r>0?HL(r)/(X8(-r+(r-.5)*kL(r))*WL):GL}K8.exports=UL});var $8=l((aD,Y8)=>{"use strict";function VL(r){var e,t,n;return r===0?-.3333333333438:(r<0?e=-r:e=r,e<=1?(t=-.3333333333438+r*(-.2070740359969+r*(-.05041806657154+r*(-.004923635739372+r*-4293658292782e-17))),n=1+r*(.7045554412463+r*(.2118190062224+r*(.03048648397436+r*.001605037988091)))):(r=1/r,t=-4293658292782e-17+r*(-.004923635739372+r*(-.05041806657154+r*(-.2070740359969+r*-.3333333333438))),n=.001605037988091+r*(.03048648397436+r*(.2118190062224+r*(.7045554412463+r*1)))),t/n)}Y8.exports=VL});var j8=l((sD,Q8)=>{"use strict";var DL=T(),XL=P(),KL=qi(),JL=$8();function YL(r){var e;return DL(r)<1?JL(r):(e=KL(r),XL(r/(e-1))/r)}Q8.exports=YL});var z8=l((oD,Z8)=>{"use strict";function $L(r){var e,t,n;return r===0?-.0172847633523:(r<0?e=-r:e=r,e<=1?(t=-.0172847633523+r*(-.0159372646475+r*(-.00464910887221+r*(-.00060683488776+r*-614830384279e-17))),n=1+r*(.764050615669+r*(.297143406325+r*(.0579490176079+r*.00574558524851)))):(r=1/r,t=-614830384279e-17+r*(-.00060683488776+r*(-.00464910887221+r*(-.0159372646475+r*-.0172847633523))),n=.00574558524851+r*(.0579490176079+r*(.297143406325+r*(.764050615669+r*1)))),t/n)}Z8.exports=$L});var rv=l((uD,x8)=>{"use strict";function QL(r){var e,t,n;return r===0?-.0172839517431:(r<0?e=-r:e=r,e<=1?(t=-.0172839517431+r*(-.0146362417966+r*(-.00357406772616+r*(-.000391032032692+r*249634036069e-17))),n=1+r*(.690560400696+r*(.249962384741+r*(.0443843438769+r*.00424073217211)))):(r=1/r,t=249634036069e-17+r*(-.000391032032692+r*(-.00357406772616+r*(-.0146362417966+r*-.0172839517431))),n=.00424073217211+r*(.0443843438769+r*(.249962384741+r*(.690560400696+r*1)))),t/n)}x8.exports=QL});var tv=l((lD,ev)=>{"use strict";function jL(r){var e,t,n;return r===0?.99994466948:(r<0?e=-r:e=r,e<=1?(t=.99994466948+r*(104.649839762+r*(857.204033806+r*(731.901559577+r*45.5174411671))),n=1+r*(104.526456943+r*(823.313447808+r*(3119.93802124+r*3970.03311219)))):(r=1/r,t=45.5174411671+r*(731.901559577+r*(857.204033806+r*(104.649839762+r*.99994466948))),n=3970.03311219+r*(3119.93802124+r*(823.313447808+r*(104.526456943+r*1)))),t/n)}ev.exports=jL});var iv=l((cD,nv)=>{"use strict";var ZL=P(),zL=z8(),xL=rv(),rP=tv();function eP(r){var e,t;return r<-5?(t=r*r,e=ZL(-r),(12-t-6*(e*e))/(12*t*r)):r<-2?zL(r):r<2?xL(r):r<1e3?(t=1/r,rP(r)/(-12*r)):-1/(12*r)}nv.exports=eP});var sv=l((fD,av)=>{"use strict";function tP(r){var e,t,n;return r===0?.0495346498136:(r<0?e=-r:e=r,e<=1?(t=.0495346498136+r*(.0299521337141+r*(.00688296911516+r*(.000512634846317+r*-201411722031e-16))),n=1+r*(.759803615283+r*(.261547111595+r*(.0464854522477+r*.00403751193496)))):(r=1/r,t=-201411722031e-16+r*(.000512634846317+r*(.00688296911516+r*(.0299521337141+r*.0495346498136))),n=.00403751193496+r*(.0464854522477+r*(.261547111595+r*(.759803615283+r*1)))),t/n)}av.exports=tP});var uv=l((vD,ov)=>{"use strict";function nP(r){var e,t,n;return r===0?.00452313583942:(r<0?e=-r:e=r,e<=1?(t=.00452313583942+r*(.00120744920113+r*(-789724156582e-16+r*(-504476066942e-16+r*-535770949796e-17))),n=1+r*(.912203410349+r*(.405368773071+r*(.0901638932349+r*.00948935714996)))):(r=1/r,t=-535770949796e-17+r*(-504476066942e-16+r*(-789724156582e-16+r*(.00120744920113+r*.00452313583942))),n=.00948935714996+r*(.0901638932349+r*(.405368773071+r*(.912203410349+r*1)))),t/n)}ov.exports=nP});var cv=l((pD,lv)=>{"use strict";function iP(r){var e,t,n;return r===0?.00439937562904:(r<0?e=-r:e=r,e<=1?(t=.00439937562904+r*(.000487225670639+r*(-.000128470657374+r*(529110969589e-17+r*15716677175e-17))),n=1+r*(.794435257415+r*(.333094721709+r*(.0703527806143+r*.00806110846078)))):(r=1/r,t=15716677175e-17+r*(529110969589e-17+r*(-.000128470657374+r*(.000487225670639+r*.00439937562904))),n=.00806110846078+r*(.0703527806143+r*(.333094721709+r*(.794435257415+r*1)))),t/n)}lv.exports=iP});var vv=l((mD,fv)=>{"use strict";function aP(r){var e,t,n;return r===0?-.0011481191232:(r<0?e=-r:e=r,e<=1?(t=-.0011481191232+r*(-.112850923276+r*(1.51623048511+r*(-.218472031183+r*.0730002451555))),n=1+r*(14.2482206905+r*(69.7360396285+r*(218.938950816+r*277.067027185)))):(r=1/r,t=.0730002451555+r*(-.218472031183+r*(1.51623048511+r*(-.112850923276+r*-.0011481191232))),n=277.067027185+r*(218.938950816+r*(69.7360396285+r*(14.2482206905+r*1)))),t/n)}fv.exports=aP});var mv=l((dD,pv)=>{"use strict";function sP(r){var e,t,n;return r===0?-.000145727889667:(r<0?e=-r:e=r,e<=1?(t=-.000145727889667+r*(-.290806748131+r*(-13.308504545+r*(199.722374056+r*-11.4311378756))),n=1+r*(139.612587808+r*(2189.01116348+r*(7115.24019009+r*45574.6081453)))):(r=1/r,t=-11.4311378756+r*(199.722374056+r*(-13.308504545+r*(-.290806748131+r*-.000145727889667))),n=45574.6081453+r*(7115.24019009+r*(2189.01116348+r*(139.612587808+r*1)))),t/n)}pv.exports=sP});var qv=l((yD,yv)=>{"use strict";var dv=P(),oP=sv(),uP=uv(),lP=cv(),cP=vv(),fP=mv();function vP(r){var e,t;return r<-8?(e=r*r,t=dv(-r)/r,(-30+r*t*(6*e*t*t-12+e))/(12*r*e*e)):r<-4?oP(r)/(r*r):r<-2?uP(r):r<2?lP(r):r<10?(e=1/r,cP(e)/(r*r)):r<100?(e=1/r,fP(e)/(r*r)):-dv(r)/(12*r*r*r)}yv.exports=vP});var Ev=l((qD,wv)=>{"use strict";var pP=yi(),gv=_r(),lr=Ne(),mP=Ee(),hv=pr(),ut=R(),Nv=T(),Te=H(),dP=kr(),yP=k(),tr=P(),qP=Be(),gP=u0(),hP=Rn(),NP=O8(),Av=qi(),Iv=J8(),AP=j8(),IP=iv(),bP=qv(),SP=pP("gammaincinv:compute"),Jr=.5,Ni=.3333333333333333,wP=.25,bv=.2,Sv=.16666666666666666,EP=.08333333333333333,OP=.041666666666666664,nr=[0,0,0,0,0];function _P(r,e,t){var n,a,i,s,o,u,f,c,v,m,p,d,y,h,q,b,g,S,I,w,A,E,L,V,x,D,j,Q,N,_,ce,mt,dt,yt,Gi,K,G,qt,J,Ir,ir,gt,ht,Nt;if(e<Jr?(s=!0,o=e,gt=-1):(s=!1,o=t,gt=1),J=0,Nv(r-1)<1e-4&&(Ir=0,s?e<.001?(mt=e*e,Q=mt*e,ce=Q*e,w=ce*e,I=w*e,A=e+mt*Jr+Q*Ni+ce*wP+w*bv+I*Sv):A=-tr(1-e):A=-tr(t),r===1?(J=2,yt=A):(i=lr(r),J=1)),t<1e-30&&r<Jr&&(Ir=0,A=-tr(t*hv(r))+(r-1)*tr(-tr(t*hv(r))),J=1,i=lr(r)),r>1&&r<500&&e<1e-80){for(Ir=0,u=1/r,n=1/(r+1),A=(lr(r+1)+tr(e))*u,A=Te(A),h=A,qt=0;qt<10;qt++)A=h*Te(A*u)*yP(1-A*n,u);J=1,i=lr(r)}if(f=1/r*(tr(e)+lr(r+1)),f<tr(bv*(1+r))&&J===0&&(ir=Te(f),Ir=0,E=r*r,dt=E*r,N=dt*r,q=r+1,p=q*q,m=q*p,v=p*p,b=r+2,c=b*b,g=r+3,nr[0]=1,nr[1]=1/q,nr[2]=Jr*(3*r+5)/(p*b),nr[3]=Ni*(31+8*E+33*r)/(m*b*g),nr[4]=OP*(2888+1179*dt+125*N+3971*E+5661*r)/(v*c*g*(r+4)),A=ir*gv(nr,ir),i=lr(r),J=1),r<10&&J===0&&(d=ut(r)/(Iv(r)*qP),y=dP(.02,d),t<y&&(Ir=0,K=1-r,D=K*K,j=D*K,S=ut(-2/r*tr(t/d)),A=r*Av(S),G=tr(A),A>5?(L=G*G,V=L*G,x=V*G,ir=1/A,nr[0]=G-1,nr[1]=(3*K-2*K*G+L-2*G+2)*Jr,nr[2]=(24*K*G-11*D-24*K-6*L+12*G-12-9*K*L+6*D*G+2*V)*Sv,nr[3]=(-12*j*G+8.04*K*L-114*D*G+(72+36*L)+(3*x-72*G+162)*(K-168*K*G)-(12*V+25*j)-(22*K*V+36*D*L+120*D))*EP,nr[4]=0,A=A-G+K*ir*gv(nr,ir)):(ir=1/A,L=G*G,Gi=G-1,ht=G-K*ir*Gi,ht<A&&(A-=ht)),i=lr(r),J=1)),Nv(o-Jr)<1e-5&&J===0&&(Ir=0,u=1/r,A=r-Ni+(.019753086419753086+.007211444248481286*u)*u,i=lr(r),J=1),r<1&&J===0&&(Ir=0,s?A=Te(1/r*(tr(o)+lr(r+1))):A=Te(1/r*(tr(1-o)+lr(r+1))),i=lr(r),J=1),J===0)if(Ir=1,u=1/r,ir=mP(2*o),S=gt*ir/ut(r*Jr),ir<gP)S+=(AP(S)+(IP(S)+bP(S)*u)*u)*u,A=r*Av(S),Nt=S,_=-ut(r/hP)*Te(-Jr*r*Nt*Nt)/Iv(r),a=1/_;else return SP("Warning: Overflow problems in one or more steps of the computation."),NaN;return J<2&&(yt=NP(A,r,Ir,e,t,i,a,s)),yt}wv.exports=_P});var Fv=l((gD,Mv)=>{"use strict";var Ov=M(),TP=Ye(),_v=W(),Tv=Ev();function MP(r,e,t){return Ov(r)||Ov(e)?NaN:e<TP?NaN:r>1||r<0?NaN:t===!0?r===0?_v:r===1?0:Tv(e,1-r,r):r===0?0:r===1?_v:Tv(e,r,1-r)}Mv.exports=MP});var Pv=l((hD,Lv)=>{"use strict";var FP=Fv();Lv.exports=FP});var Cv=l((ND,Rv)=>{"use strict";var LP=5e-324;Rv.exports=LP});var Wv=l((AD,Gv)=>{"use strict";var Hv=Pv(),kv=P(),PP=R(),RP=Cv(),CP=fi(),HP=pi();function kP(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q,b,g,S,I,w,A,E,L,V,x,D,j,Q,N,_,ce;return t<n?u=Hv(t,e,!0):u=Hv(n,e,!1),u/=r,q=e/r,N=PP(1+q),I=N*N,w=I*N,A=I*I,E=w*I,L=w*w,V=A*w,x=A*A,D=E*A,c=E*E,Q=u-q,b=Q*Q,g=b*Q,S=b*b,j=N+1,v=j*j,m=j*v,p=v*v,d=(N+2)*(N-1)/(3*N),d+=(w+9*I+21*N+5)*Q/(36*I*j),d-=(A-13*w+69*I+167*N+46)*b/(1620*v*w),d-=(7*E+21*A+70*w+26*I-93*N-31)*g/(6480*m*A),d-=(75*L+202*E+188*A-888*w-1345*I+118*N+138)*S/(272160*p*E),y=(28*A+131*w+402*I+581*N+208)*(N-1)/(1620*j*w),y-=(35*L-154*E-623*A-1636*w-3983*I-3514*N-925)*Q/(12960*v*A),y-=(2132*V+7915*L+16821*E+35066*A+87490*w+141183*I+95993*N+21640)*b/(816480*E*m),y-=(11053*x+53308*V+117010*L+163924*E+116188*A-258428*w-677042*I-481940*N-105497)*g/(14696640*p*L),h=-((3592*V+8375*L-1323*E-29198*A-89578*w-154413*I-116063*N-29632)*(N-1))/(816480*E*v),h-=(442043*D+2054169*x+3803094*V+3470754*L+2141568*E-2393568*A-19904934*w-34714674*I-23128299*N-5253353)*Q/(146966400*L*m),h-=(116932*c+819281*D+2378172*x+4341330*V+6806004*L+10622748*E+18739500*A+30651894*w+30869976*I+15431867*N+2919016)*b/(146966400*p*V),f=u+d/r+y/(r*r)+h/(r*r*r),f<=0&&(f=RP),_=f-q*kv(f)+(1+q)*kv(1+q)-q,a=1/(1+q),s=f<q?a:0,o=f<q?1:a,ce=(s+o)/2,i=CP(_,q),HP(i,ce,s,o,32,100)}Gv.exports=kP});var Uv=l((ID,Bv)=>{"use strict";var B=T(),GP=ee(),Ai=t0(),WP=ie(),Ii=Gr();function BP(r,e,t,n,a,i){var s,o,u,f,c,v,m,p,d,y,h,q,b,g,S,I;g=0,o=!1,v=e,c=GP(1,1-a),d=WP(1e7*e,1e7),m=0,u=d,f=d,p=i;do{if(m=g,f=u,u=d,b=r(v),g=b[0],S=b[1],I=b[2],p-=1,g===0)break;if(S===0?(m===0&&(v===t?e=n:e=t,m=r(e),d=e-v),Ai(m)*Ai(g)<0?d<0?d=(v-t)/2:d=(v-n)/2:d<0?d=(v-n)/2:d=(v-t)/2):I===0?d=g/S:(y=2*g,q=2*S-g*(I/S),B(q)<1&&B(y)>=B(q)*Ii?d=g/S:d=y/q,d*S/g<0&&(d=g/S,B(d)>2*B(e)&&(d=(d<0?-1:1)*2*B(e)))),s=B(d/f),s>.8&&s<2&&(d=d>0?(v-t)/2:(v-n)/2,B(d)>v&&(d=Ai(d)*v),f=d*3),e=v,v-=d,v<t){if(B(t)<1&&B(v)>1&&Ii/B(v)<B(t)?h=1e3:h=v/t,B(h)<1&&(h=1/h),!o&&h>0&&h<3)d=.99*(e-t),v=e-d,o=!0;else if(d=(e-t)/2,v=e-d,v===t||v===n)break}else if(v>n){if(B(n)<1&&B(v)>1&&Ii/B(v)<B(n)?h=1e3:h=v/n,B(h)<1&&(h=1/h),!o&&h>0&&h<3)d=.99*(e-n),v=e-d,o=!0;else if(d=(e-n)/2,v=e-d,v===t||v===n)break}d>0?n=e:t=e}while(p&&B(v*c)<B(d));return v}Bv.exports=BP});var Dv=l((bD,Vv)=>{"use strict";var UP=oi().assign,VP=T(),DP=Gr(),bi=Rr();function XP(r,e,t,n){return a;function a(i){var s,o,u,f,c;return c=1-i,s=[0,0],UP(i,r,e,!0,n,s,1,0),f=s[0]-t,o=s[1],n&&(o=-o),c===0&&(c=bi*64),i===0&&(i=bi*64),u=o*(-(c*r)+(e-2)*i+1),VP(u)<c*i*DP&&(u/=c*i),n&&(u=-u),o===0&&(o=(n?-1:1)*bi*64),[f,o,u]}}Vv.exports=XP});var xv=l((SD,zv)=>{"use strict";var KP=_r(),Xv=x0(),Si=xr(),Kv=vr(),JP=q0(),Me=vn(),Jv=R(),YP=T(),Yv=H(),Ar=k(),$v=qe(),$P=ie(),QP=kr(),Qv=P(),wi=Rr(),jv=E0(),Zv=or(),jP=M9(),ZP=P9(),zP=d8(),xP=Wv(),rR=Uv(),eR=Dv(),tR=32,nR=1e3,ue=[0,0,0,0,0];function iR(r,e,t,n){var a,i,s,o,u,f,c,v,m,p,d,y,h,q,b,g,S,I,w,A,E,L,V,x,D,j,Q,N,_;if(i=!1,n===0)return[1,0];if(t===0)return[0,1];if(r===1){if(e===1)return[t,1-t];y=e,e=r,r=y,y=n,n=t,t=y,i=!0}if(N=0,o=0,f=1,r===.5){if(e===.5)return N=$v(t*jv),N*=N,_=$v(n*jv),_*=_,[N,_];e>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i)}if(e===.5&&r>=.5&&t!==1)E={},N=jP(r,t,E),_=E.value;else{if(e===1)return t<n?r>1?(N=Ar(t,1/r),_=-Si(Qv(t)/r)):(N=Ar(t,1/r),_=1-N):(N=Yv(Kv(-n)/r),_=-Si(Kv(-n)/r)),i&&(y=_,_=N,N=y),[N,_];if(r+e>5)t>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),m=QP(r,e),v=$P(r,e),Jv(m)>v-m&&m>5?(N=ZP(r,e,t),_=1-N):(D=r+e,u=JP(Jv(r/D)),s=m/D,s>=.2&&s<=.8&&D>=10?(d=Ar(t,1/r),d<.0025&&r+e<200?N=d*Ar(r*Me(r,e),1/r):N=zP(t,D,u),_=1-N):(r<e&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),p=0,e<2&&(p=Me(r,e)),p===0?_=1:(_=Ar(e*n*p,1/e),N=1-_)),_>1e-5&&(N=xP(r,e,t,n),_=1-N));else if(r<1&&e<1){if(A=(1-r)/(2-r-e),g=Xv(A,r,e)-t,YP(g)/t<Zv*3)return i?[1-A,A]:[A,1-A];g<0&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i,A=1-A),w=Ar(r*t*Me(r,e),1/r),N=w/(1+w),_=1/(1+w),N>A&&(N=A),f=A}else r>1&&e>1?(A=(r-1)/(r+e-2),h=(e-1)/(r+e-2),I=Xv(A,r,e)-t,I<0&&(y=e,e=r,r=y,y=n,n=t,t=y,y=h,h=A,A=y,i=!i),S=Qv(t*r*Me(r,e))/r,N=Yv(S),_=N<.9?1-N:-Si(S),e<r&&N<.2&&(q=r-1,b=e-1,L=r*r,V=r*L,x=e*e,ue[0]=0,ue[1]=1,ue[2]=b/q,q*=q,ue[3]=b*(3*r*e+5*e+L-r-4)/(2*(r+2)*q),q*=r+1,ue[4]=b*(33*r*x+31*x+8*L*x-30*r*e-47*e+11*L*e+6*V*e+18+4*r-V+L*L-10*L),ue[4]/=3*(r+3)*(r+2)*q,N=KP(ue,N)),N>A&&(N=A),f=A):(e<r&&(y=e,e=r,r=y,y=n,n=t,t=y,i=!i),Ar(t,1/r)<.5?(N=Ar(t*r*Me(r,e),1/r),N===0&&(N=wi),_=1-N):(_=Ar(1-Ar(t,e*Me(r,e)),1/e),_===0&&(_=wi),N=1-_))}return N>.5&&(y=e,e=r,r=y,y=n,n=t,t=y,y=_,_=N,N=y,i=!i,j=1-f,Q=1-o,o=j,f=Q),o===0&&(i?(o=Zv,N<o&&(N=o)):o=wi,N<o&&(N=o)),a=tR,N<1e-50&&(r<1||e<1)&&(a*=3,a/=2),c=eR(r,e,t<n?t:n,t>=n),N=rR(c,N,o,f,a,nR),N===o&&(N=0),i?[1-N,N]:[N,1-N]}zv.exports=iR});var Ei=l((wD,rp)=>{"use strict";var aR=xv();rp.exports=aR});var np=l((ED,tp)=>{"use strict";var sR=Ei(),ep=M(),oR=t0(),uR=R();function lR(r,e){var t,n;return ep(e)||ep(r)||e<=0||r<0||r>1?NaN:(t=r>.5?1-r:r,n=sR(e/2,.5,2*t,1-2*t),oR(r-.5)*uR(e*n[1]/n[0]))}tp.exports=lR});var sp=l((OD,ap)=>{"use strict";var cR=ui(),fR=Ei(),ip=M(),vR=t0(),pR=R();function mR(r){if(ip(r)||r<=0)return cR(NaN);return e;function e(t){var n,a;return ip(t)||t<0||t>1?NaN:(n=t>.5?1-t:t,a=fR(r/2,.5,2*n,1-2*n),vR(t-.5)*pR(r*a[1]/a[0]))}}ap.exports=mR});var lp=l((_D,up)=>{"use strict";var dR=Qr(),op=np(),yR=sp();dR(op,"factory",yR);up.exports=op});function Ui(r){let{run:e,sha:t,subject:n,base:a,at:i,service:s,release:o,machine:u,cells:f}=r,[c,v,m]=u;return{run:e,sha:t,subject:n,base:a,recordedAt:i,service:s,release:o,machine:{cpuModel:c,cores:v,runnerImage:m},points:Object.entries(f).flatMap(([p,d])=>Object.entries(d).flatMap(([y,[h,q]])=>Object.entries(q).map(([b,g])=>({cell:p,scenario:y,metric:b,scenarioHash:h,...Xp(g)}))))}}function Xp(r){let[e,t,n,a,i,s]=r;return{value:e,step:t!==null&&n!==null&&a!==null?{estimate:t,standardError:n,degreesOfFreedom:a}:null,calibrated:i,levelError:s}}function fe(r){return Z[r].scale==="difference"}var Z={throughput:{name:"throughput",title:"throughput",unit:"req/s",scale:"ratio",better:"higher",gates:!0,description:"Correct answers a second."},cpu:{name:"cpu",title:"CPU per request",unit:"\xB5s",scale:"ratio",better:"lower",gates:!0,description:"CPU time of the whole server process tree, user and system, per answer."},p50:{name:"p50",title:"p50",unit:"ms",scale:"ratio",better:"lower",gates:!0,description:"Median latency."},p90:{name:"p90",title:"p90",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"90th percentile of the latency over a launch."},p99:{name:"p99",title:"p99",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"99th percentile of the latency over a launch; its power is low."},max:{name:"max",title:"max",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"The slowest answer of a launch."},memory:{name:"memory",title:"memory",unit:"MiB",scale:"ratio",better:"lower",gates:!0,description:"Peak memory of the server process tree over a launch, for as many answers of both revisions; what processes share counts once."},growth:{name:"growth",title:"memory growth",unit:"B/req",scale:"difference",better:"lower",gates:!0,description:"What a request leaves behind in the memory of the server process tree: a leak, where it never ends."},ready:{name:"ready",title:"time until ready",unit:"s",scale:"ratio",better:"lower",gates:!1,description:"From the start of the server to its first run of correct answers."},connects:{name:"connects",title:"connects per request",unit:"1/req",scale:"ratio",better:"lower",gates:!1,description:"New connections per answer: 1 where the server closes after each."}};var c0=class{#r=[];#s=new Map;#e=new Map;#n=[];#t=new Map;#o;constructor(e){this.#o=new Map(Object.entries(e).map(([t,n])=>[n,t]))}get size(){return this.#r.length}add(e){if(this.#s.has(e.run))return;let{points:t,...n}=Ui({...e,cells:{}}),a=this.#r.length;this.#s.set(e.run,a),this.#r.push({...n,release:n.release??this.#o.get(n.sha)??null});for(let[i,s]of Object.entries(e.cells))for(let[o,[u,f]]of Object.entries(s)){let c=this.#u(u);for(let[v,m]of Object.entries(f)){let p=this.#a({cell:i,scenario:o,metric:v});p.run.push(a),p.hash.push(c);for(let d of m)p.figures.push(d??Number.NaN)}}}keys(){return[...this.#e.values()].map(({key:e})=>e)}entries(e,t){let n=this.#e.get(Vi(e));return n===void 0?[]:n.run.flatMap((a,i)=>{let s=this.#r[a];return s===void 0||t?.has(a)===!1?[]:{...s,points:[this.#i(n,i)]}})}newest(e){let t=this.#r.map((i,s)=>s).sort((i,s)=>this.#l(s,i)),n=this.#r[t[0]??0],a=t.findIndex(i=>{let s=this.#r[i];return s?.release!=null&&s.sha!==n?.sha});return new Set(t.slice(0,Math.max(e,a+1)))}#i({key:e,hash:t,figures:n},a){let i=c=>{let v=n[6*a+c];return Number.isNaN(v)?null:v},[s,o,u]=[i(1),i(2),i(3)],f=s!==null&&o!==null&&u!==null;return{...e,scenarioHash:this.#n[t[a]??-1]??"",value:i(0),step:f?{estimate:s,standardError:o,degreesOfFreedom:u}:null,calibrated:i(4),levelError:i(5)}}#a(e){let t=Vi(e),n=this.#e.get(t);if(n!==void 0)return n;let a={key:e,run:[],hash:[],figures:[]};return this.#e.set(t,a),a}#u(e){let t=this.#t.get(e);return t!==void 0?t:(this.#t.set(e,this.#n.length),this.#n.push(e)-1)}#l(e,t){let[n,a]=[this.#r[e]?.recordedAt??"",this.#r[t]?.recordedAt??""];return n===a?e-t:n<a?-1:1}},Di=Object.keys(Z);function Vi({cell:r,scenario:e,metric:t}){return JSON.stringify([r,e,t])}function cr(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}function fr(r,e){if(!cr(r))return!1;let t=Object.keys(r);return t.length===e.size&&t.every(n=>e.has(n))}function f0(r,e){return Array.isArray(r)&&r.length===e}function U(r){return typeof r=="string"&&r.length<=500}function Mr(r){return typeof r=="string"&&/^[0-9a-f]{7,64}$/.test(r)}function v0(r){return typeof r=="string"&&/^[\w.-]{1,300}$/.test(r)}function ve(r){if(typeof r!="string"||!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(r))return!1;let e=new Date(r);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===r.slice(0,10)}function Fr(r){return Number.isSafeInteger(r)&&r>=0}function ar(r,e){return r===null||e(r)}var Jp=new Set(["id","service","cell","scenario","reason","by","at","pull","head","until","effects"]),Yp=new Set(["cell","scenario","metric","estimate"]);function Xi(r){let e;try{e=JSON.parse(r)}catch{return[]}return!cr(e)||e.version!==1?[]:Array.isArray(e.acceptances)?e.acceptances.filter($p):[]}function $p(r){return fr(r,Jp)&&[r.id,r.service,r.by].every(U)&&typeof r.reason=="string"&&r.reason.length<=1e3&&ar(r.cell,U)&&ar(r.scenario,U)&&ve(r.at)&&ar(r.pull,Fr)&&Mr(r.head)&&ar(r.until,Qp)&&Array.isArray(r.effects)&&r.effects.every(jp)}function Qp(r){return cr(r)&&(U(r.date)||U(r.version))}function jp(r){return fr(r,Yp)&&U(r.cell)&&U(r.scenario)&&Object.hasOwn(Z,String(r.metric))&&Number.isFinite(r.estimate)}function Ki(r){let e;try{e=JSON.parse(r)}catch{return null}return cr(e)&&e.version>1?"newer":em(e)?e:null}var Zp=new Set(["version","services","releases"]),zp=new Set(["name","slug","files","entries","newest"]),xp=new Set(["name","entries","bytes"]),rm=new Set(["run","sha","at"]);function em(r){return fr(r,Zp)&&r.version===1&&Ji(r.services,1e3,tm)&&cr(r.releases)&&Object.entries(r.releases).every(([e,t])=>U(e)&&Mr(t))}function tm(r){return fr(r,zp)&&U(r.name)&&typeof r.slug=="string"&&/^\w[\w.-]{0,99}$/.test(r.slug)&&Ji(r.files,2e4,nm)&&Fr(r.entries)&&ar(r.newest,im)}function nm(r){return fr(r,xp)&&typeof r.name=="string"&&/^\d{4}-\d\d(-[1-9]\d{0,4})?\.jsonl$/.test(r.name)&&Fr(r.entries)&&Fr(r.bytes)}function im(r){return fr(r,rm)&&v0(r.run)&&Mr(r.sha)&&ve(r.at)}function Ji(r,e,t){return Array.isArray(r)&&r.length<=e&&r.every(t)}var am=new Set(["v","run","sha","subject","base","at","service","release","machine","cells"]);function Yi(r){let e;try{e=JSON.parse(r)}catch{return null}return sm(e)?e:null}function sm(r){return fr(r,am)&&r.v===1&&v0(r.run)&&Mr(r.sha)&&U(r.subject)&&ar(r.base,Mr)&&ve(r.at)&&U(r.service)&&ar(r.release,U)&&om(r.machine)&&$i(r.cells,um)}function om(r){return f0(r,3)&&U(r[0])&&Fr(r[1])&&ar(r[2],U)}function um(r){return $i(r,e=>f0(e,2)&&U(e[0])&&lm(e[1]))}function lm(r){return cr(r)&&Object.entries(r).every(([e,t])=>e in Z&&cm(t))}function cm(r){if(!f0(r,6))return!1;let[e,t,n,a,i,s]=r;return pe(e)&&pe(t)&&pe(n)&&(n===null||n>=0)&&pe(a)&&(a===null||a>0)&&pe(i)&&pe(s)&&(s===null||s>=0)}function pe(r){return r===null||Number.isFinite(r)}function $i(r,e){return cr(r)&&Object.entries(r).every(([t,n])=>U(t)&&e(n))}var fm=12e6,vm=64e6,m0=class{#r;#s="";#e=null;#n=null;#t=null;#o=[];#i=new Set;#a=0;constructor(e){this.#r=e}get columns(){return this.#t}get accepted(){return this.#o}async open(e){this.#s=e;let t=await At(new URL("index.json",e)),n=t===null?null:Ki(t);if(n===null||n==="newer"){this.#r({kind:"problem",message:t===null?pm:mm[n??"broken"]});return}this.#e=n,this.#o=Xi(await At(new URL("accepted.json",e))??"");let a=n.services.map(({name:i,entries:s})=>({name:i,entries:s}));this.#r({kind:"services",services:a})}async load(e,t){let n=this.#e?.services.find(i=>i.name===e);if(n===void 0||this.#e===null)return;n!==this.#n&&this.#u(n,this.#e);let a=0;for(let i of n.files.toReversed()){if(this.#i.has(i.name))continue;if(!t&&a>=fm)break;this.#i.add(i.name),a+=i.bytes;let s=await At(new URL(`${n.slug}/${i.name}`,this.#s));if(n!==this.#n)return;s===null?this.#a+=1:this.#l(s,n),this.#c(n,!1)}this.#c(n,!0)}#u(e,{releases:t}){this.#n=e,this.#t=new c0(t),this.#i=new Set,this.#a=0}#l(e,{name:t}){let n=0;for(;n<e.length;){let a=e.indexOf(`
`,n),i=e.slice(n,a===-1?void 0:a);if(n=a===-1?e.length:a+1,i==="")continue;let s=Yi(i);s?.service===t?this.#t?.add(s):this.#a+=1}}#c(e,t){let n=e.files.filter(a=>!this.#i.has(a.name));this.#r({kind:"loaded",keys:this.#t?.keys()??[],progress:{service:e.name,idle:t,skipped:this.#a,runs:this.#t?.size??0,rest:{runs:n.reduce((a,{entries:i})=>a+i,0),bytes:n.reduce((a,{bytes:i})=>a+i,0)}}})}},pm="There is no history yet: it begins with the first run that `gaitkeeper record` stores.",mm={newer:"A newer Gaitkeeper wrote the history. Record once with it, and this page is renewed too.",broken:"history/index.json is damaged. `gaitkeeper history --rebuild` makes it anew from the runs."};async function At(r){let e=await fetch(r,{credentials:"omit",cache:"no-cache"});return!e.ok||Number(e.headers.get("content-length")??0)>vm?null:e.text()}function It(r){let e=r.map((a,i)=>i);e.sort((a,i)=>r[a]-r[i]);let t=new Array(r.length),n=0;return e.forEach((a,i)=>{n=Math.max(n,(r.length-i)*r[a]),t[a]=Math.min(1,n)}),t}var cp=Bi(If(),1),fp=Bi(lp(),1),vp=1e10;function le(r,e=0){let t=Math.abs(r.estimate-e);return t===0?1:Math.min(1,2*Oi(-t/r.standardError,r.degreesOfFreedom))}function Yr(r,e){let t=qR(r,e);return{lower:r.estimate-t,upper:r.estimate+t}}function qR(r,e){return r.standardError===0?0:r.standardError*lt(1-e,r.degreesOfFreedom)}function lt(r,e){return-(0,fp.default)(r/2,Math.min(e,vp))}function Oi(r,e){return r===Number.NEGATIVE_INFINITY?0:r>0?1-Oi(-r,e):(0,cp.default)(r,Math.min(e,vp))}function _i({points:r,metric:e}){let t=r.findLast(({index:i})=>i!==null);if(t===void 0||fe(e))return null;let n=r.findLast(({release:i,index:s,sha:o})=>i!==null&&s!==null&&o!==t.sha);if(n===void 0||r.indexOf(n)>r.indexOf(t))return null;let a={...hR(n,t),degreesOfFreedom:Number.POSITIVE_INFINITY};return{release:n.release??"",from:n.sha,to:t.sha,estimate:a.estimate,standardError:a.standardError,...Yr(a,.95)}}function pp(r,e){let t=r.map(s=>_i(s)),n=t.filter(s=>s!==null),a=It(n.map(NR)),i=new Map(n.map((s,o)=>[s,a[o]??1]));return r.map((s,o)=>{let u=t[o]??null;if(u===null)return{trend:s,since:null,standing:"unknown"};if(!((i.get(u)??1)<gR&&Math.abs(u.estimate)>e))return{trend:s,since:u,standing:"unchanged"};let c=Z[s.metric].better==="higher";return{trend:s,since:u,standing:u.estimate>0===c?"improved":"regressed"}})}var gR=.01;function hR(r,e){let[t,n]=[r.standardError??0,e.standardError??0],a=n>=t?n**2-t**2:n**2+t**2;return{estimate:(e.index??0)-(r.index??0),standardError:Math.sqrt(a)}}function NR({estimate:r,standardError:e}){return e===0?1:le({estimate:r,standardError:e,degreesOfFreedom:Number.POSITIVE_INFINITY})}var Ti={sameModel:.03,otherModel:.08,degreesOfFreedom:2};function mp(r){let e=Map.groupBy(r,({entry:i})=>i.sha),t=new Map,n=0,a=null;for(let i of AR(e)){let s=e.get(i)??[],o=IR(s,t),u=o.at(-1)??wR(a,s);u.base===null&&(n+=1);let{index:f=0,variance:c=0,chain:v=n}=u.base??{},m={sha:i,runs:s,edges:o,link:u,chain:v,position:t.size,index:f+u.estimate,variance:c+u.variance};t.set(i,m),a=m}return[...t.values()]}function AR(r){let e=new Set,t=new Set;for(let n of r.keys()){let a=[n];for(let i=a.at(-1);i!==void 0;i=a.at(-1)){let s=t.has(i)?[]:(r.get(i)??[]).map(({entry:u})=>u.base);t.add(i);let o=s.filter(u=>u!==null&&r.has(u)&&!t.has(u));o.length>0?a.push(...o):e.add(a.pop())}}return e}function IR(r,e){return[...Map.groupBy(r,({entry:t})=>t.base??"")].flatMap(([t,n])=>{let a=e.get(t),i=n.filter(({point:s})=>s.scenarioHash===SR(a));return a===void 0?[]:bR(a,i)}).sort((t,n)=>t.base.position-n.base.position)}function bR(r,e){let t=e.flatMap(({point:{step:s}})=>s===null||s.standardError===0?[]:s);if(t.length===0)return[];let n=t.map(({standardError:s})=>s**-2),a=n.reduce((s,o)=>s+o,0),i=t.reduce((s,{estimate:o},u)=>s+o*(n[u]??0),0);return[{base:r,kind:"paired",estimate:i/a,variance:1/a,reason:null,degreesOfFreedom:t.reduce((s,o)=>s+o.degreesOfFreedom,0)}]}function SR(r){return r?.runs.at(-1)?.point.scenarioHash}function wR(r,e){let[t,n]=[r?.runs.at(-1),e.at(-1)];if(r===null||t===void 0||n===void 0)return Mi("first",null);if(t.point.scenarioHash!==n.point.scenarioHash)return Mi("none","the scenario was changed");let[a,i]=[t.point.calibrated,n.point.calibrated];if(a===null||i===null)return Mi("none","nothing was measured beside both");let o=t.entry.machine.cpuModel===n.entry.machine.cpuModel?Ti.sameModel:Ti.otherModel;return{base:r,kind:"calibrated",estimate:i-a,variance:2*o**2,degreesOfFreedom:Ti.degreesOfFreedom,reason:null}}function Mi(r,e){return{base:null,kind:r,estimate:0,variance:0,degreesOfFreedom:1,reason:e}}function Fe(r){if(r.length===0)throw new RangeError("a mean needs at least one value");return yp(r)/r.length}function dp(r){if(r.length<2)throw new RangeError("a variance needs at least two values");let e=Fe(r);return yp(r.map(t=>(t-e)**2))/(r.length-1)}function yp(r){let e=0;for(let t of Float64Array.from(r).sort())e+=t;return e}var ER=24,OR=4,hp=8;function Np(r){let e=r.flatMap((o,u)=>o===null?[]:{...o,at:u}),n=[...Map.groupBy(e,({group:o})=>o).values()].filter(o=>o.length>hp).map(o=>{let u=o.map(c=>c.at),f=Float64Array.from(o,({value:c})=>c);return{at:u,values:f,sums:qp(u,f,r.length)}}),a=n.reduce((o,{at:u})=>o+u.length,0);if(a<ER)return null;let i=2*(a-n.length)/3,s=MR(n.map(({values:o})=>o));return{subtract(o,u,f){for(let c of n){let{at:v,values:m}=c;v.forEach((p,d)=>{m[d]=m[d]-f*_R(p,o,u)}),c.sums=qp(v,m,r.length)}},ramp(o,u){let f=Fi(n,o,u);if(f.weight<1e-9)return null;let c=f.weight/s;return{estimate:f.estimate,standardError:Math.sqrt(1/c),degreesOfFreedom:i,precision:c}},jumps(o,u){let{explained:f}=Fi(n,o,u);return TR(n,o,u)+OR*s>f}}}function qp(r,e,t){let n=a=>{let i=new Float64Array(t+1);r.forEach((s,o)=>{i[s+1]=a(s,e[o])});for(let s=1;s<=t;s++)i[s]=i[s]+i[s-1];return i};return{count:n(()=>1),place:n(a=>a),square:n(a=>a*a),value:n((a,i)=>i),product:n((a,i)=>a*i)}}function _R(r,e,t){return Math.min(1,Math.max(0,(r-e)/(t-e)))}function Fi(r,e,t){let[n,a]=[0,0];for(let{sums:s}of r){let o=y=>ct(y,t)-ct(y,e),u=t-e,[f,c]=[o(s.count),o(s.place)],v=l0(s.count)-ct(s.count,t),m=(c-e*f)/u+v,p=(o(s.square)-2*e*c+e*e*f)/u**2+v,d=(o(s.product)-e*o(s.value))/u+(l0(s.value)-ct(s.value,t));a+=p-m*m/l0(s.count),n+=d-m*l0(s.value)/l0(s.count)}let i=a<1e-9?0:n/a;return{estimate:i,weight:a,explained:i*n}}function ct(r,e){return r[Math.min(r.length-1,Math.max(0,e))]}function l0(r){return r[r.length-1]}function TR(r,e,t){let n=t-e,a=Math.max(1,Math.floor(n/16)),i=0;for(let s=e+1-(n>>1);s<=t+(n>>1);s+=a)i=Math.max(i,Fi(r,s-1,s).explained);return i}function MR(r){let[e,t]=[gp(r,1),gp(r,hp)],n=Math.min(.9,Math.max(0,1-e/t));return Math.max(Math.max(e,t)*(1+n)/(1-n),1e-8)}function gp(r,e){let t=r.flatMap(n=>[...n.slice(e)].map((a,i)=>(a-n[i])**2/2));return Fe(t)}function Li(r){let e=0,t=r;for(;t<10;t++)e-=1/t;let n=1/(t*t),a=n*(1/12-n*(1/120-n*(1/252-n*(1/240-n/132))));return e+Math.log(t)-1/(2*t)-a}function Pi(r){let e=0,t=r;for(;t<10;t++)e+=1/(t*t);let n=1/(t*t),a=n*(1/6-n*(1/30-n*(1/42-n*(1/30-5*n/66))));return e+1/t+n/2+a/t}function FR(r){let e=0,t=r;for(;t<10;t++)e-=2/(t*t*t);let n=1/(t*t),a=n*n*(1/2-n*(1/6-n*(1/6-n*(3/10-5*n/6))));return e-n-n/t-a}function Ap(r){if(r>1e7)return 1/Math.sqrt(r);if(r<1e-6)return 1/r;let e=.5+1/r;for(let t=0;t<50;t++){let n=Pi(e),a=n*(1-n/r)/FR(e);if(e+=a,-a/e<1e-10)break}return e}function ft(r){return LR(r,.5)}function LR(r,e){if(r.length===0)throw new RangeError("a quantile needs at least one value");if(!(e>=0&&e<=1))throw new RangeError(`a quantile's p is between 0 and 1, not ${e}`);let t=Float64Array.from(r).sort(),n=e*(t.length-1),a=Math.floor(n),i=t[a],s=t[Math.min(a+1,t.length-1)];return i+(n-a)*(s-i)}var PR=2;function Ip(r,e=PR){if(r.length<2)return[...r];let t=HR(CR(r));return r.map((n,a)=>RR(n,kR(t[a],e)))}function RR(r,e){let t=r.degreesOfFreedom+e.degreesOfFreedom;return{variance:(e.variance*e.degreesOfFreedom+r.variance*r.degreesOfFreedom)/t,degreesOfFreedom:t}}function CR(r){let e=Math.max(1e-5*ft(r.map(t=>t.variance)),1e-300);return r.map(t=>{let n=t.degreesOfFreedom/2;return{log:Math.log(Math.max(t.variance,e))-Li(n)+Math.log(n),variance:Pi(n)}})}function HR(r){let e=r.length,t=Fe(r.map(({log:i})=>i)),n=Fe(r.map(i=>i.variance)),a=dp(r.map(({log:i})=>i))*(e-1);return r.map(i=>{let s=i.log-t,o=Math.max(0,a-s**2*(e/(e-1))),u=(n*e-i.variance)/(e-1);return{mean:t-s/(e-1),excess:e>2?o/(e-2)-u:null}})}function kR(r,e){let t=Math.min(e,GR(r)),n=t/2;return{variance:Math.exp(r.mean+Li(n)-Math.log(n)),degreesOfFreedom:t}}function GR({excess:r}){return r===null?1:r>0?2*Ap(r):Number.POSITIVE_INFINITY}var WR=8,Ri={single:2,stretch:4,span:4},BR=4.5,UR=16;function Sp(r,{alpha:e,relevant:t},n={}){let a=VR(r),s=a.flatMap((c,v)=>DR(c,v,r.length)).filter(c=>c.pValue<=e&&Math.abs(c.estimate)>=t),o=n.levels===void 0?null:Np(n.levels);for(let{from:c,to:v,estimate:m}of s)o?.subtract(c,v,m);let u=c=>c.pValue<=e&&Math.abs(c.estimate)>=t;for(let[c,v]of XR(s,r.length))f(c,v);for(let c of n.spans??[]){let v=QR(c,s,n.spans?.length??0);v!==null&&u(v)&&s.push(v)}return s.sort((c,v)=>c.from-v.from);function f(c,v){let m=KR(a,c,v,o);m===null||!u(m)||(s.push(m),o?.subtract(m.from,m.to,m.estimate),f(c,m.from),f(m.to,v))}}function VR(r){return Ip(r,WR).map((e,t)=>{let{estimate:n}=r[t],a={...e,estimate:n,standardError:Math.sqrt(e.variance)};return{...a,z:wp(a),precision:1/e.variance}})}function wp(r){let e=Math.max(le(r),1e-300);return Math.sign(r.estimate)*lt(e,Number.POSITIVE_INFINITY)}function DR(r,e,t){let n=Math.min(1,Ri.single*t*le(r)),{estimate:a,standardError:i,degreesOfFreedom:s}=r,o={estimate:a,standardError:i,degreesOfFreedom:s};return{kind:"step",from:e,to:e+1,...o,pValue:n}}function XR(r,e){let t=[0,...r.flatMap(({from:n,to:a})=>[n,a]),e];return t.flatMap((n,a)=>a%2===0?[[n,t[a+1]]]:[])}function KR(r,e,t,n){let a=YR(r),i=({z:o,from:u,to:f})=>o**2/2-Math.log(r.length/(f-u)),s=null;for(let[o,u]of JR(e,t)){let f=s===null?Number.NEGATIVE_INFINITY:i(s),c=bp(a,o,u,n);if(i(c)<=f)continue;let v=c.byLevels&&n?.jumps(o,u)?bp(a,o,u,null):c;i(v)>f&&(s=v)}return s===null?null:$R(s,r.length)}function*JR(r,e){for(let t=2;t<=e-r;t=Math.max(t+1,Math.floor(t*1.25))){let n=Math.max(1,Math.floor(t/4));for(let a=r;a+t<=e;a+=n)yield[a,a+t]}}function YR(r){let e=t=>{let n=new Float64Array(r.length+1);return r.forEach((a,i)=>{n[i+1]=n[i]+t(a)}),n};return{weighted:e(({z:t,precision:n})=>t*Math.sqrt(n)),estimates:e(({estimate:t,precision:n})=>t*n),precision:e(({precision:t})=>t)}}function bp(r,e,t,n){let a=m=>m[t]-m[e],i=t-e,s=a(r.precision),o={from:e,to:t,z:a(r.weighted)/Math.sqrt(s),byLevels:!1,estimate:i*a(r.estimates)/s,precision:s/i**2},u=i<UR?null:n?.ramp(e,t)??null;if(u===null)return o;let f=o.precision+u.precision,[c,v]=[Math.sqrt(o.precision),Math.sqrt(u.precision)];return{from:e,to:t,byLevels:!0,precision:f,z:(c*o.z+v*wp(u))/Math.sqrt(f),estimate:(o.estimate*o.precision+u.estimate*u.precision)/f}}function $R({from:r,to:e,z:t,estimate:n,precision:a},i){let s=BR*Math.log2(Math.max(2,i))*i/(e-r),o={estimate:t,standardError:1,degreesOfFreedom:Number.POSITIVE_INFINITY};return{kind:"drift",from:r,to:e,estimate:n,standardError:1/Math.sqrt(a),degreesOfFreedom:Number.POSITIVE_INFINITY,pValue:Math.min(1,Ri.stretch*s*le(o))}}function QR(r,e,t){if(e.some(({kind:u,from:f,to:c})=>u==="drift"&&f<r.to&&c>r.from))return null;let n=e.filter(({from:u,to:f})=>u>=r.from&&f<=r.to),a=n.reduce((u,f)=>u-f.estimate,r.estimate),i=n.reduce((u,f)=>u+f.standardError**2,r.variance),s={estimate:a,standardError:Math.sqrt(i),degreesOfFreedom:r.degreesOfFreedom},o=Math.min(1,Ri.span*t*le(s));return{kind:"drift",from:r.from,to:r.to,...s,pValue:o}}var jR=2e3;function Ep(r,e,t){let n=ZR(r.find(({sha:s})=>s===e)),a=n.slice(1).map(({link:s})=>s),i={levels:zR(n),spans:xR(n)};return Sp(a,t,i).map(s=>rC(s,n))}function ZR(r){let e=[];for(let t=r;t&&e.length<=jR;t=t.link.base??void 0)e.push(t);return e.reverse()}function zR(r){return r.map(({runs:e})=>{let t=e.findLast(({point:s})=>s.calibrated!==null),n=t?.point.calibrated??null;if(t===void 0||n===null)return null;let{cpuModel:a,cores:i}=t.entry.machine;return{value:n,group:JSON.stringify([a,i])}})}function xR(r){let e=new Map(r.map(({sha:t},n)=>[t,n]));return r.flatMap((t,n)=>t.edges.flatMap(a=>{let i=e.get(a.base.sha);return a===t.link||i===void 0||n-i<2?[]:[{...a,from:i,to:n}]}))}function rC(r,e){let{kind:t,from:n,to:a,estimate:i,pValue:s}=r;return{kind:t,from:e[n]?.sha??"",to:e[a]?.sha??"",commits:a-n,estimate:i,...Yr(r,.95),pValue:s}}function vt(r,{threshold:e=eC,among:t=1,search:n=!0}={}){let a=r.toSorted((u,f)=>nC(u.recordedAt,f.recordedAt)),i=[...iC(a)],s=i.filter(([u])=>u!==void 0&&Op(u.point.metric)),o={alpha:tC/Math.max(t,s.length),relevant:Math.log1p(e)};return i.map(u=>aC(u,n?o:null))}var eC=.03,tC=.01;function Op(r){return Z[r].gates&&!fe(r)}function nC(r,e){return r===e?0:r<e?-1:1}function iC(r){let e=r.flatMap(t=>t.points.map(n=>({entry:t,point:n})));return Map.groupBy(e,({entry:t,point:n})=>JSON.stringify([t.service,n.cell,n.scenario,n.metric])).values()}function aC(r,e){let t=mp(r),n=t.find(({sha:s})=>s===r.at(-1)?.entry.sha)?.chain??0,[{entry:a,point:i}]=r;return{service:a.service,cell:i.cell,scenario:i.scenario,metric:i.metric,points:t.flatMap(s=>sC(s,s.chain===n?null:oC(s,t))),changes:e!==null&&Op(i.metric)?Ep(t,r.at(-1)?.entry.sha,e):[]}}function sC(r,e){let t=e===null;return r.runs.map(({entry:n,point:a})=>({run:n.run,sha:n.sha,recordedAt:n.recordedAt,release:n.release,value:a.value,index:t?r.index:null,standardError:t?Math.sqrt(r.variance):null,link:r.link.kind,reason:e}))}function oC({chain:r},e){let t=e.find(a=>a.chain>r);return`From here on it is another trend: ${t?.link.reason??"nothing was measured beside both"}${t?` at ${t.sha.slice(0,9)}`:""}.`}var _p=["p50","p90","p99","max"];var Ci=60,uC=.02;function Tp(r,e){let t=r.newest(Ci),a=r.keys().filter(i=>i.metric===e).flatMap(i=>vt(r.entries(i,t),{search:!1}));return pp(a,uC).map(({trend:i,since:s,standing:o})=>({key:{cell:i.cell,scenario:i.scenario,metric:e},value:i.points.findLast(({value:u})=>u!==null)?.value??null,since:s,standing:o,line:i.points.flatMap(({index:u})=>u??[]).slice(-Ci)}))}function Mp(r){let e=r.newest(Ci);return r.keys().filter(({metric:n})=>n==="p50").flatMap(({cell:n,scenario:a})=>{let i=r.entries({cell:n,scenario:a,metric:"p50"},e).reduce(lC,null);if(i===null)return[];let s=_p.flatMap(o=>{let f=r.entries({cell:n,scenario:a,metric:o},e).find(({run:c})=>c===i.run)?.points[0]?.value??null;return f===null||f<=0?[]:[{metric:o,value:f}]});return s.length===0?[]:[{cell:n,scenario:a,run:i.run,quantiles:s}]})}function lC(r,e){return r===null||e.recordedAt>=r.recordedAt?e:r}function Fp(r,{run:e,cell:t,scenario:n}){return Di.flatMap(a=>(r.entries({cell:t,scenario:n,metric:a}).find(s=>s.run===e)?.points??[]).map(({value:s,step:o})=>{let f=o!==null&&o.standardError>0?{middle:o.estimate,...Yr(o,.95)}:null;return{metric:a,value:s,change:f}}))}function Lp(r){let[,e,t]=/^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(r)??[],n=e??t;return n===void 0?null:Number(n)}var fX=Math.log(1.25);var Pp=2,xX=1/20;function Rp({cell:r,scenario:e},t){return(r===null||r===t.cell)&&(e===null||e===t.scenario)}function Cp({id:r,by:e,reason:t,until:n,at:a}){return{id:r,by:e,reason:t,until:n,at:a}}function Hp(r,e,t){if(t.length===0||r.changes.length===0)return r;let n=fC(r,e,t);return{...r,changes:r.changes.map(a=>{let i=n(a);return i===null?a:{...a,accepted:i}})}}function fC(r,e,t){let n=new Map(r.points.map(({sha:s},o)=>[s,o])),a=new Map(e.flatMap(({sha:s,subject:o})=>{let u=Lp(o);return u===null?[]:[[u,s]]})),i=t.flatMap(s=>{if(s.service!==r.service||!Rp(s,r))return[];let o=s.pull===null?void 0:a.get(s.pull),u=n.get(s.head)??n.get(o??"");return u===void 0?[]:[{acceptance:s,at:u}]});return({from:s,to:o,estimate:u})=>{let[f,c]=[n.get(s)??-1,n.get(o)??-1],v=i.find(({acceptance:m,at:p})=>f<p&&(p<=c||vC(r,c,p))&&pC(m,r,u));return v===void 0?null:Cp(v.acceptance)}}function vC({points:r},e,t){let n=r[t];return n===void 0||n.release===null?!1:!r.slice(e,t).some(({release:a,sha:i})=>a!==null&&i!==n.sha)}function pC({effects:r},{cell:e,scenario:t,metric:n},a){let i=r.find(s=>s.cell===e&&s.scenario===t&&s.metric===n);return i===void 0||i.estimate*a<=0?!1:Math.abs(a)<=Pp*Math.abs(i.estimate)}function Hi(r,e,{accepted:t=[],...n}){let[a]=vt(e,n),i=a&&Hp(a,e,t);if(i===void 0)return{key:r,points:[],changes:[],since:null,anchor:null,machines:[]};let s=new Map(e.map(p=>[p.run,p])),o=[...new Set(e.map(kp))],u=_i(i),f=dC(i,u),c=yC(i),v=i.points.flatMap(p=>{let d=s.get(p.run);return d===void 0?[]:qC(p,d,{machines:o,anchor:f,level:c})});v.sort((p,d)=>p.at-d.at);let m=new Map(v.map(p=>[p.sha,p]));return{key:r,points:v,since:u,machines:o,anchor:f===null?null:{sha:f.sha,release:f.release},changes:n.search===!1?null:i.changes.map(p=>mC(p,m))}}function mC(r,e){let[t,n]=[e.get(r.from),e.get(r.to)],a=n?.at??Number.NaN;return{...r,subject:n?.subject??"",at:a,since:t?.at??a}}function kp({machine:{cpuModel:r,cores:e}}){return`${r} \xB7 ${e} ${e===1?"core":"cores"}`}function dC({points:r},e){return r.find(({sha:n,index:a})=>n===e?.from&&a!==null)??r.find(({index:n})=>n!==null)??null}function yC({points:r}){let e=r.flatMap(({value:t,index:n})=>t===null||t<=0||n===null?[]:Math.log(t)-n);return e.length===0?null:ft(e)}function qC(r,e,{machines:t,anchor:n,level:a}){let i=n===null?null:gC(r,n),s=a===null?null:a+(n?.index??0),{run:o,sha:u,subject:f,base:c,release:v}=e;return{run:o,sha:u,subject:f,base:c,release:v,index:i,value:r.value,reason:r.reason,at:Date.parse(e.recordedAt)/1e3,machine:t.indexOf(kp(e)),level:i===null||s===null?null:hC(i,m=>Math.exp(m+s))}}function gC({index:r,standardError:e},t){if(r===null||e===null)return null;let n=r-(t.index??0),a=Math.abs(e**2-(t.standardError??0)**2),i={estimate:n,standardError:Math.sqrt(a)};return{middle:n,...Yr({...i,degreesOfFreedom:Number.POSITIVE_INFINITY},.95)}}function hC({middle:r,lower:e,upper:t},n){return{middle:n(r),lower:n(e),upper:n(t)}}var pt=new m0(Le),ki=0;addEventListener("message",({data:r})=>{NC(r).catch(e=>Le({kind:"problem",message:String(e)}))});function Le(r){postMessage(r)}async function NC(r){if(r.kind==="open")return pt.open(r.root);if(r.kind==="load")return pt.load(r.service,r.all);let{columns:e}=pt;if(e!==null)if(r.kind==="overview"){let t=Tp(e,r.metric);Le({kind:"overview",metric:r.metric,rows:t,latencies:Mp(e)})}else r.kind==="trend"?await AC(r.key,e):Le({kind:"run",run:r.run,figures:Fp(e,r)})}async function AC(r,e){let[t,{accepted:n}]=[e.entries(r),pt];ki+=1;let a=ki;Le({kind:"trend",view:Hi(r,t,{search:!1})}),await new Promise(i=>setTimeout(i)),a===ki&&Le({kind:"trend",view:Hi(r,t,{among:e.keys().length,accepted:n})})}
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
