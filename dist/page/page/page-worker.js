var Lp=Object.create;var Cn=Object.defineProperty;var Pp=Object.getOwnPropertyDescriptor;var Rp=Object.getOwnPropertyNames;var Hp=Object.getPrototypeOf,Cp=Object.prototype.hasOwnProperty;var o=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}};var Gp=(r,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of Rp(e))!Cp.call(r,a)&&a!==t&&Cn(r,a,{get:()=>e[a],enumerable:!(i=Pp(e,a))||i.enumerable});return r};var Gn=(r,e,t)=>(t=r!=null?Lp(Hp(r)):{},Gp(e||!r||!r.__esModule?Cn(t,"default",{value:r,enumerable:!0}):t,r));var $n=o((_H,Qn)=>{"use strict";var im=typeof Object.defineProperty=="function"?Object.defineProperty:null;Qn.exports=im});var jn=o((EH,Zn)=>{"use strict";var nm=$n();function am(){try{return nm({},"x",{}),!0}catch{return!1}}Zn.exports=am});var zn=o((OH,Jn)=>{"use strict";var sm=Object.defineProperty;Jn.exports=sm});var gt=o((bH,xn)=>{"use strict";function um(r){return typeof r=="number"}xn.exports=um});var Nt=o((TH,ea)=>{"use strict";function om(r){return r[0]==="-"}function ra(r){var e="",t;for(t=0;t<r;t++)e+="0";return e}function lm(r,e,t){var i=!1,a=e-r.length;return a<0||(om(r)&&(i=!0,r=r.substr(1)),r=t?r+ra(a):ra(a)+r,i&&(r="-"+r)),r}ea.exports=lm});var aa=o((FH,na)=>{"use strict";var vm=gt(),ta=Nt(),fm=String.prototype.toLowerCase,ia=String.prototype.toUpperCase;function cm(r){var e,t,i;switch(r.specifier){case"b":e=2;break;case"o":e=8;break;case"x":case"X":e=16;break;default:e=10;break}if(t=r.arg,i=parseInt(t,10),!isFinite(i)){if(!vm(t))throw new Error("invalid integer. Value: "+t);i=0}return i<0&&(r.specifier==="u"||e!==10)&&(i=4294967295+i+1),i<0?(t=(-i).toString(e),r.precision&&(t=ta(t,r.precision,r.padRight)),t="-"+t):(t=i.toString(e),!i&&!r.precision?t="":r.precision&&(t=ta(t,r.precision,r.padRight)),r.sign&&(t=r.sign+t)),e===16&&(r.alternate&&(t="0x"+t),t=r.specifier===ia.call(r.specifier)?ia.call(t):fm.call(t)),e===8&&r.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}na.exports=cm});var ua=o((MH,sa)=>{"use strict";function pm(r){return typeof r=="string"}sa.exports=pm});var va=o((LH,la)=>{"use strict";var mm=Math.abs,dm=String.prototype.toLowerCase,oa=String.prototype.toUpperCase,Kr=String.prototype.replace,qm=/e\+(\d)$/,ym=/e-(\d)$/,hm=/^(\d+)$/,gm=/^(\d+)e/,Nm=/\.0$/,Im=/\.0*e/,wm=/(\..*[^0])0*e/;function Am(r,e){var t,i;switch(e.specifier){case"e":case"E":i=r.toExponential(e.precision);break;case"f":case"F":i=r.toFixed(e.precision);break;case"g":case"G":mm(r)<1e-4?(t=e.precision,t>0&&(t-=1),i=r.toExponential(t)):i=r.toPrecision(e.precision),e.alternate||(i=Kr.call(i,wm,"$1e"),i=Kr.call(i,Im,"e"),i=Kr.call(i,Nm,""));break;default:throw new Error("invalid double notation. Value: "+e.specifier)}return i=Kr.call(i,qm,"e+0$1"),i=Kr.call(i,ym,"e-0$1"),e.alternate&&(i=Kr.call(i,hm,"$1."),i=Kr.call(i,gm,"$1.e")),r>=0&&e.sign&&(i=e.sign+i),i=e.specifier===oa.call(e.specifier)?oa.call(i):dm.call(i),i}la.exports=Am});var pa=o((PH,ca)=>{"use strict";function fa(r){var e="",t;for(t=0;t<r;t++)e+=" ";return e}function Sm(r,e,t){var i=e-r.length;return i<0||(r=t?r+fa(i):fa(i)+r),r}ca.exports=Sm});var da=o((RH,ma)=>{"use strict";var _m=aa(),Em=ua(),Om=gt(),bm=va(),Tm=pa(),Fm=Nt(),Mm=String.fromCharCode,Lm=Array.isArray;function d0(r){return r!==r}function Pm(r){var e={};return e.specifier=r.specifier,e.precision=r.precision===void 0?1:r.precision,e.width=r.width,e.flags=r.flags||"",e.mapping=r.mapping,e}function Rm(r){var e,t,i,a,n,s,u,l,c,v;if(!Lm(r))throw new TypeError("invalid argument. First argument must be an array. Value: `"+r+"`.");for(s="",u=1,c=0;c<r.length;c++)if(i=r[c],Em(i))s+=i;else{if(e=i.precision!==void 0,i=Pm(i),!i.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+c+"`. Value: `"+i+"`.");for(i.mapping&&(u=i.mapping),t=i.flags,v=0;v<t.length;v++)switch(a=t.charAt(v),a){case" ":i.sign=" ";break;case"+":i.sign="+";break;case"-":i.padRight=!0,i.padZeros=!1;break;case"0":i.padZeros=t.indexOf("-")<0;break;case"#":i.alternate=!0;break;default:throw new Error("invalid flag: "+a)}if(i.width==="*"){if(i.width=parseInt(arguments[u],10),u+=1,d0(i.width))throw new TypeError("the argument for * width at position "+u+" is not a number. Value: `"+i.width+"`.");i.width<0&&(i.padRight=!0,i.width=-i.width)}if(e&&i.precision==="*"){if(i.precision=parseInt(arguments[u],10),u+=1,d0(i.precision))throw new TypeError("the argument for * precision at position "+u+" is not a number. Value: `"+i.precision+"`.");i.precision<0&&(i.precision=1,e=!1)}switch(i.arg=arguments[u],i.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":e&&(i.padZeros=!1),i.arg=_m(i);break;case"s":i.maxWidth=e?i.precision:-1,i.arg=String(i.arg);break;case"c":if(!d0(i.arg)){if(n=parseInt(i.arg,10),n<0||n>127)throw new Error("invalid character code. Value: "+i.arg);i.arg=d0(n)?String(i.arg):Mm(n)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(e||(i.precision=6),l=parseFloat(i.arg),!isFinite(l)){if(!Om(i.arg))throw new Error("invalid floating-point number. Value: "+s);l=i.arg,i.padZeros=!1}i.arg=bm(l,i);break;default:throw new Error("invalid specifier: "+i.specifier)}i.maxWidth>=0&&i.arg.length>i.maxWidth&&(i.arg=i.arg.substring(0,i.maxWidth)),i.padZeros?i.arg=Fm(i.arg,i.width||i.precision,i.padRight):i.width&&(i.arg=Tm(i.arg,i.width,i.padRight)),s+=i.arg||"",u+=1}return s}ma.exports=Rm});var ya=o((HH,qa)=>{"use strict";var Hm=da();qa.exports=Hm});var ga=o((CH,ha)=>{"use strict";var q0=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function Cm(r){var e={mapping:r[1]?parseInt(r[1],10):void 0,flags:r[2],width:r[3],precision:r[5],specifier:r[6]};return r[4]==="."&&r[5]===void 0&&(e.precision="1"),e}function Gm(r){var e,t,i,a;for(t=[],a=0,i=q0.exec(r);i;)e=r.slice(a,q0.lastIndex-i[0].length),e.length&&t.push(e),i[6]==="%"?t.push("%"):t.push(Cm(i)),a=q0.lastIndex,i=q0.exec(r);return e=r.slice(a),e.length&&t.push(e),t}ha.exports=Gm});var Ia=o((GH,Na)=>{"use strict";var km=ga();Na.exports=km});var Aa=o((kH,wa)=>{"use strict";function Wm(r){return typeof r=="string"}wa.exports=Wm});var Ea=o((WH,_a)=>{"use strict";var Bm=ya(),Dm=Ia(),Um=Aa();function Sa(r){var e,t;if(!Um(r))throw new TypeError(Sa("invalid argument. First argument must be a string. Value: `%s`.",r));for(e=[Dm(r)],t=1;t<arguments.length;t++)e.push(arguments[t]);return Bm.apply(null,e)}_a.exports=Sa});var ba=o((BH,Oa)=>{"use strict";var Vm=Ea();Oa.exports=Vm});var Ra=o((DH,Pa)=>{"use strict";var Ta=ba(),fe=Object.prototype,Fa=fe.toString,Ma=fe.__defineGetter__,La=fe.__defineSetter__,Xm=fe.__lookupGetter__,Km=fe.__lookupSetter__;function Ym(r,e,t){var i,a,n,s;if(typeof r!="object"||r===null||Fa.call(r)==="[object Array]")throw new TypeError(Ta("invalid argument. First argument must be an object. Value: `%s`.",r));if(typeof t!="object"||t===null||Fa.call(t)==="[object Array]")throw new TypeError(Ta("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(a="value"in t,a&&(Xm.call(r,e)||Km.call(r,e)?(i=r.__proto__,r.__proto__=fe,delete r[e],r[e]=t.value,r.__proto__=i):r[e]=t.value),n="get"in t,s="set"in t,a&&(n||s))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return n&&Ma&&Ma.call(r,e,t.get),s&&La&&La.call(r,e,t.set),r}Pa.exports=Ym});var Ca=o((UH,Ha)=>{"use strict";var Qm=jn(),$m=zn(),Zm=Ra(),It;Qm()?It=$m:It=Zm;Ha.exports=It});var ka=o((VH,Ga)=>{"use strict";var jm=Ca();function Jm(r,e,t){jm(r,e,{configurable:!1,enumerable:!1,writable:!1,value:t})}Ga.exports=Jm});var Yr=o((XH,Wa)=>{"use strict";var zm=ka();Wa.exports=zm});var Da=o((KH,Ba)=>{"use strict";function xm(r){return r!==r}Ba.exports=xm});var F=o((YH,Ua)=>{"use strict";var rd=Da();Ua.exports=rd});var Xa=o((QH,Va)=>{"use strict";function ed(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Va.exports=ed});var Ya=o(($H,Ka)=>{"use strict";var td=Xa();Ka.exports=td});var $a=o((ZH,Qa)=>{"use strict";var id=Ya(),nd=id();function ad(){return nd&&typeof Symbol.toStringTag=="symbol"}Qa.exports=ad});var ja=o((jH,Za)=>{"use strict";var sd=$a();Za.exports=sd});var wt=o((JH,Ja)=>{"use strict";var ud=Object.prototype.toString;Ja.exports=ud});var xa=o((zH,za)=>{"use strict";var od=wt();function ld(r){return od.call(r)}za.exports=ld});var e1=o((xH,r1)=>{"use strict";var vd=Object.prototype.hasOwnProperty;function fd(r,e){return r==null?!1:vd.call(r,e)}r1.exports=fd});var i1=o((rC,t1)=>{"use strict";var cd=e1();t1.exports=cd});var a1=o((eC,n1)=>{"use strict";var pd=typeof Symbol=="function"?Symbol:void 0;n1.exports=pd});var u1=o((tC,s1)=>{"use strict";var md=a1();s1.exports=md});var v1=o((iC,l1)=>{"use strict";var o1=u1(),dd=typeof o1=="function"?o1.toStringTag:"";l1.exports=dd});var c1=o((nC,f1)=>{"use strict";var qd=i1(),Me=v1(),At=wt();function yd(r){var e,t,i;if(r==null)return At.call(r);t=r[Me],e=qd(r,Me);try{r[Me]=void 0}catch{return At.call(r)}return i=At.call(r),e?r[Me]=t:delete r[Me],i}f1.exports=yd});var Le=o((aC,p1)=>{"use strict";var hd=ja(),gd=xa(),Nd=c1(),St;hd()?St=Nd:St=gd;p1.exports=St});var d1=o((sC,m1)=>{"use strict";var Id=Le(),wd=typeof Uint32Array=="function";function Ad(r){return wd&&r instanceof Uint32Array||Id(r)==="[object Uint32Array]"}m1.exports=Ad});var y1=o((uC,q1)=>{"use strict";var Sd=d1();q1.exports=Sd});var g1=o((oC,h1)=>{"use strict";var _d=4294967295;h1.exports=_d});var I1=o((lC,N1)=>{"use strict";var Ed=typeof Uint32Array=="function"?Uint32Array:null;N1.exports=Ed});var S1=o((vC,A1)=>{"use strict";var Od=y1(),_t=g1(),w1=I1();function bd(){var r,e;if(typeof w1!="function")return!1;try{e=[1,3.14,-3.14,_t+1,_t+2],e=new w1(e),r=Od(e)&&e[0]===1&&e[1]===3&&e[2]===_t-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}A1.exports=bd});var E1=o((fC,_1)=>{"use strict";var Td=S1();_1.exports=Td});var b1=o((cC,O1)=>{"use strict";var Fd=typeof Uint32Array=="function"?Uint32Array:void 0;O1.exports=Fd});var F1=o((pC,T1)=>{"use strict";function Md(){throw new Error("not implemented")}T1.exports=Md});var Qr=o((mC,M1)=>{"use strict";var Ld=E1(),Pd=b1(),Rd=F1(),Et;Ld()?Et=Pd:Et=Rd;M1.exports=Et});var P1=o((dC,L1)=>{"use strict";var Hd=Le(),Cd=typeof Float64Array=="function";function Gd(r){return Cd&&r instanceof Float64Array||Hd(r)==="[object Float64Array]"}L1.exports=Gd});var H1=o((qC,R1)=>{"use strict";var kd=P1();R1.exports=kd});var G1=o((yC,C1)=>{"use strict";var Wd=typeof Float64Array=="function"?Float64Array:null;C1.exports=Wd});var B1=o((hC,W1)=>{"use strict";var Bd=H1(),k1=G1();function Dd(){var r,e;if(typeof k1!="function")return!1;try{e=new k1([1,3.14,-3.14,NaN]),r=Bd(e)&&e[0]===1&&e[1]===3.14&&e[2]===-3.14&&e[3]!==e[3]}catch{r=!1}return r}W1.exports=Dd});var U1=o((gC,D1)=>{"use strict";var Ud=B1();D1.exports=Ud});var X1=o((NC,V1)=>{"use strict";var Vd=typeof Float64Array=="function"?Float64Array:void 0;V1.exports=Vd});var Y1=o((IC,K1)=>{"use strict";function Xd(){throw new Error("not implemented")}K1.exports=Xd});var $r=o((wC,Q1)=>{"use strict";var Kd=U1(),Yd=X1(),Qd=Y1(),Ot;Kd()?Ot=Yd:Ot=Qd;Q1.exports=Ot});var Z1=o((AC,$1)=>{"use strict";var $d=Le(),Zd=typeof Uint8Array=="function";function jd(r){return Zd&&r instanceof Uint8Array||$d(r)==="[object Uint8Array]"}$1.exports=jd});var J1=o((SC,j1)=>{"use strict";var Jd=Z1();j1.exports=Jd});var x1=o((_C,z1)=>{"use strict";var zd=255;z1.exports=zd});var es=o((EC,rs)=>{"use strict";var xd=typeof Uint8Array=="function"?Uint8Array:null;rs.exports=xd});var ns=o((OC,is)=>{"use strict";var rq=J1(),bt=x1(),ts=es();function eq(){var r,e;if(typeof ts!="function")return!1;try{e=[1,3.14,-3.14,bt+1,bt+2],e=new ts(e),r=rq(e)&&e[0]===1&&e[1]===3&&e[2]===bt-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}is.exports=eq});var ss=o((bC,as)=>{"use strict";var tq=ns();as.exports=tq});var os=o((TC,us)=>{"use strict";var iq=typeof Uint8Array=="function"?Uint8Array:void 0;us.exports=iq});var vs=o((FC,ls)=>{"use strict";function nq(){throw new Error("not implemented")}ls.exports=nq});var cs=o((MC,fs)=>{"use strict";var aq=ss(),sq=os(),uq=vs(),Tt;aq()?Tt=sq:Tt=uq;fs.exports=Tt});var ms=o((LC,ps)=>{"use strict";var oq=Le(),lq=typeof Uint16Array=="function";function vq(r){return lq&&r instanceof Uint16Array||oq(r)==="[object Uint16Array]"}ps.exports=vq});var qs=o((PC,ds)=>{"use strict";var fq=ms();ds.exports=fq});var hs=o((RC,ys)=>{"use strict";var cq=65535;ys.exports=cq});var Ns=o((HC,gs)=>{"use strict";var pq=typeof Uint16Array=="function"?Uint16Array:null;gs.exports=pq});var As=o((CC,ws)=>{"use strict";var mq=qs(),Ft=hs(),Is=Ns();function dq(){var r,e;if(typeof Is!="function")return!1;try{e=[1,3.14,-3.14,Ft+1,Ft+2],e=new Is(e),r=mq(e)&&e[0]===1&&e[1]===3&&e[2]===Ft-2&&e[3]===0&&e[4]===1}catch{r=!1}return r}ws.exports=dq});var _s=o((GC,Ss)=>{"use strict";var qq=As();Ss.exports=qq});var Os=o((kC,Es)=>{"use strict";var yq=typeof Uint16Array=="function"?Uint16Array:void 0;Es.exports=yq});var Ts=o((WC,bs)=>{"use strict";function hq(){throw new Error("not implemented")}bs.exports=hq});var Ms=o((BC,Fs)=>{"use strict";var gq=_s(),Nq=Os(),Iq=Ts(),Mt;gq()?Mt=Nq:Mt=Iq;Fs.exports=Mt});var Ps=o((DC,Ls)=>{"use strict";var wq=cs(),Aq=Ms(),Sq={uint16:Aq,uint8:wq};Ls.exports=Sq});var Gs=o((UC,Cs)=>{"use strict";var Rs=Ps(),Hs;function _q(){var r,e;return r=new Rs.uint16(1),r[0]=4660,e=new Rs.uint8(r.buffer),e[0]===52}Hs=_q();Cs.exports=Hs});var Zr=o((VC,ks)=>{"use strict";var Eq=Gs();ks.exports=Eq});var Bs=o((XC,Ws)=>{"use strict";var Oq=Zr(),Lt;Oq===!0?Lt=1:Lt=0;Ws.exports=Lt});var Vs=o((KC,Us)=>{"use strict";var bq=Qr(),Tq=$r(),Fq=Bs(),Ds=new Tq(1),Mq=new bq(Ds.buffer);function Lq(r){return Ds[0]=r,Mq[Fq]}Us.exports=Lq});var j=o((YC,Xs)=>{"use strict";var Pq=Vs();Xs.exports=Pq});var Ys=o((QC,Ks)=>{"use strict";var Rq=Zr(),Pt;Rq===!0?Pt=1:Pt=0;Ks.exports=Pt});var $s=o(($C,Qs)=>{"use strict";var Hq=Qr(),Cq=$r(),Gq=Ys(),Rt=new Cq(1),kq=new Hq(Rt.buffer);function Wq(r,e){return Rt[0]=r,kq[Gq]=e>>>0,Rt[0]}Qs.exports=Wq});var ce=o((ZC,Zs)=>{"use strict";var Bq=$s();Zs.exports=Bq});var zs=o((jC,Js)=>{"use strict";var Dq=Zr(),js,Ht,Ct;Dq===!0?(Ht=1,Ct=0):(Ht=0,Ct=1);js={HIGH:Ht,LOW:Ct};Js.exports=js});var iu=o((JC,tu)=>{"use strict";var Uq=Qr(),Vq=$r(),ru=zs(),eu=new Vq(1),xs=new Uq(eu.buffer),Xq=ru.HIGH,Kq=ru.LOW;function Yq(r,e){return xs[Xq]=r,xs[Kq]=e,eu[0]}tu.exports=Yq});var Pe=o((zC,nu)=>{"use strict";var Qq=iu();nu.exports=Qq});var W=o((xC,au)=>{"use strict";var $q=Number.POSITIVE_INFINITY;au.exports=$q});var uu=o((rG,su)=>{"use strict";su.exports=Number});var lu=o((eG,ou)=>{"use strict";var Zq=uu();ou.exports=Zq});var Y=o((tG,vu)=>{"use strict";var jq=lu(),Jq=jq.NEGATIVE_INFINITY;vu.exports=Jq});var Or=o((iG,fu)=>{"use strict";var zq=1023;fu.exports=zq});var pu=o((nG,cu)=>{"use strict";var xq=.34657359027997264;cu.exports=xq});var du=o((aG,mu)=>{"use strict";function ry(r){return r===0?-.03333333333333313:-.03333333333333313+r*(.0015873015872548146+r*(-793650757867488e-19+r*(4008217827329362e-21+r*-20109921818362437e-23)))}mu.exports=ry});var Iu=o((sG,Nu)=>{"use strict";var ey=F(),qu=j(),Gt=ce(),ty=Pe(),yu=W(),iy=Y(),hu=Or(),ny=pu(),ay=du(),sy=709.782712893384,kt=.6931471803691238,Wt=19082149292705877e-26,gu=1.4426950408889634,uy=38.816242111356935,oy=1.0397207708399179;function ly(r){var e,t,i,a,n,s,u,l,c,v,f,m,p;if(r===yu||ey(r))return r;if(r===iy)return-1;if(r===0)return r;if(r<0?(i=!0,l=-r):(i=!1,l=r),l>=uy){if(i)return-1;if(l>=sy)return yu}if(s=qu(l)|0,l>ny)l<oy?i?(a=r+kt,n=-Wt,p=-1):(a=r-kt,n=Wt,p=1):(i?p=gu*r-.5:p=gu*r+.5,p|=0,f=p,a=r-f*kt,n=f*Wt),r=a-n,v=a-r-n;else{if(s<1016070144)return r;p=0}return e=.5*r,c=r*e,u=1+c*ay(c),f=3-u*e,m=c*((u-f)/(6-r*f)),p===0?r-(r*m-c):(t=ty(hu+p<<20,0),m=r*(m-v)-v,m-=c,p===-1?.5*(r-m)-.5:p===1?r<-.25?-2*(m-(r+.5)):1+2*(r-m):p<=-2||p>56?(l=1-(m-r),p===1024?(a=qu(l)+(p<<20)|0,l=Gt(l,a)):l*=t,l-1):(f=1,p<20?(a=1072693248-(2097152>>p)|0,f=Gt(f,a),l=f-(m-r)):(a=hu-p<<20|0,f=Gt(f,a),l=r-(m+f),l+=1),l*=t,l))}Nu.exports=ly});var jr=o((uG,wu)=>{"use strict";var vy=Iu();wu.exports=vy});var Su=o((oG,Au)=>{"use strict";var fy=Math.floor;Au.exports=fy});var nr=o((lG,_u)=>{"use strict";var cy=Su();_u.exports=cy});var Ou=o((vG,Eu)=>{"use strict";function py(r){return r===0?.6666666666666735:.6666666666666735+r*(.3999999999940942+r*(.2857142874366239+r*(.22222198432149784+r*(.1818357216161805+r*(.15313837699209373+r*.14798198605116586)))))}Eu.exports=py});var Lu=o((fG,Mu)=>{"use strict";var my=F(),bu=j(),Tu=ce(),dy=W(),qy=Y(),Fu=Or(),yy=Ou(),Bt=.6931471803691238,Dt=19082149292705877e-26,hy=.41421356237309503,gy=-.2928932188134525,Ny=1862645149230957e-24,Iy=5551115123125783e-32,wy=9007199254740992,Ay=.6666666666666666;function Sy(r){var e,t,i,a,n,s,u,l,c,v;if(r<-1||my(r))return NaN;if(r===-1)return qy;if(r===dy||r===0)return r;if(r<0?i=-r:i=r,v=1,i<hy){if(i<Ny)return i<Iy?r:r-r*r*.5;r>gy&&(v=0,a=r,t=1)}return v!==0&&(i<wy?(c=1+r,t=bu(c),v=(t>>20)-Fu,v>0?n=1-(c-r):n=r-(c-1),n/=c):(c=r,t=bu(c),v=(t>>20)-Fu,n=0),t&=1048575,t<434334?c=Tu(c,t|1072693248):(v+=1,c=Tu(c,t|1071644672),t=1048576-t>>2),a=c-1),e=.5*a*a,t===0?a===0?(n+=v*Dt,v*Bt+n):(l=e*(1-Ay*a),v*Bt-(l-(v*Dt+n)-a)):(s=a/(2+a),u=s*s,l=u*yy(u),v===0?a-(e-s*(e+l)):v*Bt-(e-(s*(e+l)+(v*Dt+n))-a))}Mu.exports=Sy});var or=o((cG,Pu)=>{"use strict";var _y=Lu();Pu.exports=_y});var Hu=o((pG,Ru)=>{"use strict";var Ey=Math.sqrt;Ru.exports=Ey});var R=o((mG,Cu)=>{"use strict";var Oy=Hu();Cu.exports=Oy});var Ut=o((dG,Gu)=>{"use strict";var by=.7853981633974483;Gu.exports=by});var Wu=o((qG,ku)=>{"use strict";function Ty(r){var e,t,i;return r===0?.16666666666666713:(r<0?e=-r:e=r,e<=1?(t=-8.198089802484825+r*(19.562619833175948+r*(-16.262479672107002+r*(5.444622390564711+r*(-.6019598008014124+r*.004253011369004428)))),i=-49.18853881490881+r*(139.51056146574857+r*(-147.1791292232726+r*(70.49610280856842+r*(-14.740913729888538+r*1))))):(r=1/r,t=.004253011369004428+r*(-.6019598008014124+r*(5.444622390564711+r*(-16.262479672107002+r*(19.562619833175948+r*-8.198089802484825)))),i=1+r*(-14.740913729888538+r*(70.49610280856842+r*(-147.1791292232726+r*(139.51056146574857+r*-49.18853881490881))))),t/i)}ku.exports=Ty});var Du=o((yG,Bu)=>{"use strict";function Fy(r){var e,t,i;return r===0?.08333333333333809:(r<0?e=-r:e=r,e<=1?(t=28.536655482610616+r*(-25.56901049652825+r*(6.968710824104713+r*(-.5634242780008963+r*.002967721961301243))),i=342.43986579130785+r*(-383.8770957603691+r*(147.0656354026815+r*(-21.947795316429207+r*1)))):(r=1/r,t=.002967721961301243+r*(-.5634242780008963+r*(6.968710824104713+r*(-25.56901049652825+r*28.536655482610616))),i=1+r*(-21.947795316429207+r*(147.0656354026815+r*(-383.8770957603691+r*342.43986579130785)))),t/i)}Bu.exports=Fy});var Xu=o((hG,Vu)=>{"use strict";var My=F(),Ly=R(),Uu=Ut(),Py=Wu(),Ry=Du(),Hy=6123233995736766e-32;function Cy(r){var e,t,i,a,n;if(My(r))return NaN;if(r>0?i=r:(e=!0,i=-r),i>1)return NaN;if(i>.625)t=1-i,a=t*Ry(t),t=Ly(t+t),n=Uu-t,t=t*a-Hy,n-=t,n+=Uu;else{if(i<1e-8)return r;t=i*i,n=t*Py(t),n=i*n+i}return e?-n:n}Vu.exports=Cy});var y0=o((gG,Ku)=>{"use strict";var Gy=Xu();Ku.exports=Gy});var Qu=o((NG,Yu)=>{"use strict";function ky(r){return Math.abs(r)}Yu.exports=ky});var T=o((IG,$u)=>{"use strict";var Wy=Qu();$u.exports=Wy});var ju=o((wG,Zu)=>{"use strict";var By=Math.ceil;Zu.exports=By});var zu=o((AG,Ju)=>{"use strict";var Dy=ju();Ju.exports=Dy});var r2=o((SG,xu)=>{"use strict";var Uy=nr(),Vy=zu();function Xy(r){return r<0?Vy(r):Uy(r)}xu.exports=Xy});var h0=o((_G,e2)=>{"use strict";var Ky=r2();e2.exports=Ky});var i2=o((EG,t2)=>{"use strict";var Yy=1023;t2.exports=Yy});var a2=o((OG,n2)=>{"use strict";var Qy=-1023;n2.exports=Qy});var u2=o((bG,s2)=>{"use strict";var $y=-1074;s2.exports=$y});var l2=o((TG,o2)=>{"use strict";var Zy=W(),jy=Y();function Jy(r){return r===Zy||r===jy}o2.exports=Jy});var Jr=o((FG,v2)=>{"use strict";var zy=l2();v2.exports=zy});var c2=o((MG,f2)=>{"use strict";var xy=2147483648;f2.exports=xy});var br=o((LG,p2)=>{"use strict";var rh=2147483647;p2.exports=rh});var q2=o((PG,d2)=>{"use strict";var eh=Zr(),m2,Vt,Xt;eh===!0?(Vt=1,Xt=0):(Vt=0,Xt=1);m2={HIGH:Vt,LOW:Xt};d2.exports=m2});var Kt=o((RG,N2)=>{"use strict";var th=Qr(),ih=$r(),h2=q2(),g2=new ih(1),y2=new th(g2.buffer),nh=h2.HIGH,ah=h2.LOW;function sh(r,e,t,i){return g2[0]=r,e[i]=y2[nh],e[i+t]=y2[ah],e}N2.exports=sh});var w2=o((HG,I2)=>{"use strict";var uh=Kt();function oh(r){return uh(r,[0,0],1,0)}I2.exports=oh});var g0=o((CG,S2)=>{"use strict";var lh=Yr(),A2=w2(),vh=Kt();lh(A2,"assign",vh);S2.exports=A2});var E2=o((GG,_2)=>{"use strict";var fh=c2(),ch=br(),ph=g0(),mh=j(),dh=Pe(),Yt=[0,0];function qh(r,e){var t,i;return ph.assign(r,Yt,1,0),t=Yt[0],t&=ch,i=mh(e),i&=fh,t|=i,dh(t,Yt[1])}_2.exports=qh});var N0=o((kG,O2)=>{"use strict";var yh=E2();O2.exports=yh});var Tr=o((WG,b2)=>{"use strict";var hh=22250738585072014e-324;b2.exports=hh});var Qt=o((BG,T2)=>{"use strict";var gh=Tr(),Nh=Jr(),Ih=F(),wh=T(),Ah=4503599627370496;function Sh(r,e,t,i){return Ih(r)||Nh(r)?(e[i]=r,e[i+t]=0,e):r!==0&&wh(r)<gh?(e[i]=r*Ah,e[i+t]=-52,e):(e[i]=r,e[i+t]=0,e)}T2.exports=Sh});var M2=o((DG,F2)=>{"use strict";var _h=Qt();function Eh(r){return _h(r,[0,0],1,0)}F2.exports=Eh});var R2=o((UG,P2)=>{"use strict";var Oh=Yr(),L2=M2(),bh=Qt();Oh(L2,"assign",bh);P2.exports=L2});var Re=o((VG,H2)=>{"use strict";var Th=2146435072;H2.exports=Th});var G2=o((XG,C2)=>{"use strict";var Fh=j(),Mh=Re(),Lh=Or();function Ph(r){var e=Fh(r);return e=(e&Mh)>>>20,e-Lh|0}C2.exports=Ph});var W2=o((KG,k2)=>{"use strict";var Rh=G2();k2.exports=Rh});var D2=o((YG,B2)=>{"use strict";var Hh=W(),Ch=Y(),Gh=Or(),kh=i2(),Wh=a2(),Bh=u2(),Dh=F(),Uh=Jr(),Vh=N0(),Xh=R2().assign,Kh=W2(),Yh=g0(),Qh=Pe(),$h=2220446049250313e-31,Zh=2148532223,$t=[0,0],Zt=[0,0];function jh(r,e){var t,i;return e===0||r===0||Dh(r)||Uh(r)?r:(Xh(r,$t,1,0),r=$t[0],e+=$t[1],e+=Kh(r),e<Bh?Vh(0,r):e>kh?r<0?Ch:Hh:(e<=Wh?(e+=52,i=$h):i=1,Yh.assign(r,Zt,1,0),t=Zt[0],t&=Zh,t|=e+Gh<<20,i*Qh(t,Zt[1])))}B2.exports=jh});var zr=o((QG,U2)=>{"use strict";var Jh=D2();U2.exports=Jh});var X2=o(($G,V2)=>{"use strict";function zh(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}V2.exports=zh});var Y2=o((ZG,K2)=>{"use strict";var xh=zr(),rg=X2();function eg(r,e,t){var i,a,n,s;return i=r-e,a=i*i,n=i-a*rg(a),s=1-(e-i*n/(2-n)-r),xh(s,t)}K2.exports=eg});var z2=o((jG,J2)=>{"use strict";var tg=F(),Q2=h0(),ig=Y(),$2=W(),ng=Y2(),ag=.6931471803691238,sg=19082149292705877e-26,Z2=1.4426950408889634,ug=709.782712893384,og=-745.1332191019411,j2=1/(1<<28),lg=-j2;function vg(r){var e,t,i;return tg(r)||r===$2?r:r===ig?0:r>ug?$2:r<og?0:r>lg&&r<j2?1+r:(r<0?i=Q2(Z2*r-.5):i=Q2(Z2*r+.5),e=r-i*ag,t=i*sg,ng(e,t,i))}J2.exports=vg});var C=o((JG,x2)=>{"use strict";var fg=z2();x2.exports=fg});var eo=o((zG,ro)=>{"use strict";var cg=nr();function pg(r){return cg(r)===r}ro.exports=pg});var xr=o((xG,to)=>{"use strict";var mg=eo();to.exports=mg});var no=o((rk,io)=>{"use strict";var dg=xr();function qg(r){return dg(r/2)}io.exports=qg});var so=o((ek,ao)=>{"use strict";var yg=no();ao.exports=yg});var lo=o((tk,oo)=>{"use strict";var uo=so();function hg(r){return r>0?uo(r-1):uo(r+1)}oo.exports=hg});var I0=o((ik,vo)=>{"use strict";var gg=lo();vo.exports=gg});var co=o((nk,fo)=>{"use strict";var Ng=Zr(),jt;Ng===!0?jt=0:jt=1;fo.exports=jt});var mo=o((ak,po)=>{"use strict";var Ig=Qr(),wg=$r(),Ag=co(),Jt=new wg(1),Sg=new Ig(Jt.buffer);function _g(r,e){return Jt[0]=r,Sg[Ag]=e>>>0,Jt[0]}po.exports=_g});var pe=o((sk,qo)=>{"use strict";var Eg=mo();qo.exports=Eg});var ho=o((uk,yo)=>{"use strict";function Og(r){return r|0}yo.exports=Og});var zt=o((ok,go)=>{"use strict";var bg=ho();go.exports=bg});var wo=o((lk,Io)=>{"use strict";var No=I0(),Tg=N0(),Fg=Y(),w0=W();function Mg(r,e){return e===Fg?w0:e===w0?0:e>0?No(e)?r:0:No(e)?Tg(w0,r):w0}Io.exports=Mg});var So=o((vk,Ao)=>{"use strict";var Lg=br(),Pg=j(),Rg=1072693247,A0=1e300,S0=1e-300;function Hg(r,e){var t,i;return i=Pg(r),t=i&Lg,t<=Rg?e<0?A0*A0:S0*S0:e>0?A0*A0:S0*S0}Ao.exports=Hg});var Oo=o((fk,Eo)=>{"use strict";var Cg=T(),_o=W();function Gg(r,e){return r===-1?(r-r)/(r-r):r===1?1:Cg(r)<1==(e===_o)?0:_o}Eo.exports=Gg});var xt=o((ck,bo)=>{"use strict";var kg=20;bo.exports=kg});var Fo=o((pk,To)=>{"use strict";function Wg(r){return r===0?.5999999999999946:.5999999999999946+r*(.4285714285785502+r*(.33333332981837743+r*(.272728123808534+r*(.23066074577556175+r*.20697501780033842))))}To.exports=Wg});var Ro=o((mk,Po)=>{"use strict";var Bg=j(),_0=pe(),Mo=ce(),Dg=Or(),Ug=xt(),Vg=Fo(),Xg=1048575,Lo=1048576,Kg=1072693248,Yg=536870912,Qg=524288,$g=9007199254740992,Zg=.9617966939259756,jg=.9617967009544373,Jg=-7028461650952758e-24,zg=[1,1.5],xg=[0,.5849624872207642],rN=[0,1350039202129749e-23];function eN(r,e,t){var i,a,n,s,u,l,c,v,f,m,p,d,q,g,y,A,h,S,w,_,I,E;return _=0,t<Lo&&(e*=$g,_-=53,t=Bg(e)),_+=(t>>Ug)-Dg|0,I=t&Xg|0,t=I|Kg|0,I<=235662?E=0:I<767610?E=1:(E=0,_+=1,t-=Lo),e=Mo(e,t),v=zg[E],S=e-v,w=1/(e+v),a=S*w,s=_0(a,0),i=(t>>1|Yg)+Qg,i+=E<<18,l=Mo(0,i),c=e-(l-v),u=w*(S-s*l-s*c),n=a*a,h=n*n*Vg(n),h+=u*(s+a),n=s*s,l=3+n+h,l=_0(l,0),c=h-(l-3-n),S=s*l,w=u*l+c*a,m=S+w,m=_0(m,0),p=w-(m-S),d=jg*m,q=Jg*m+p*Zg+rN[E],f=xg[E],A=_,g=d+q+f+A,g=_0(g,0),y=q-(g-A-f-d),r[0]=g,r[1]=y,r}Po.exports=eN});var Co=o((dk,Ho)=>{"use strict";function tN(r){return r===0?.5:.5+r*(-.3333333333333333+r*.25)}Ho.exports=tN});var ko=o((qk,Go)=>{"use strict";var iN=pe(),nN=Co(),aN=1.4426950408889634,sN=1.4426950216293335,uN=19259629911266175e-24;function oN(r,e){var t,i,a,n,s,u;return a=e-1,n=a*a*nN(a),s=sN*a,u=a*uN-n*aN,i=s+u,i=iN(i,0),t=u-(i-s),r[0]=i,r[1]=t,r}Go.exports=oN});var Bo=o((yk,Wo)=>{"use strict";var lN=.6931471805599453;Wo.exports=lN});var ri=o((hk,Do)=>{"use strict";var vN=1048575;Do.exports=vN});var Vo=o((gk,Uo)=>{"use strict";function fN(r){return r===0?.16666666666666602:.16666666666666602+r*(-.0027777777777015593+r*(6613756321437934e-20+r*(-16533902205465252e-22+r*41381367970572385e-24)))}Uo.exports=fN});var jo=o((Nk,Zo)=>{"use strict";var cN=j(),Xo=ce(),pN=pe(),mN=zt(),dN=zr(),qN=Bo(),Ko=Or(),Yo=br(),Qo=ri(),He=xt(),yN=Vo(),$o=1048576,hN=1071644672,gN=.6931471824645996,NN=-1904654299957768e-24;function IN(r,e,t){var i,a,n,s,u,l,c,v,f,m,p;return m=r&Yo|0,p=(m>>He)-Ko|0,f=0,m>hN&&(f=r+($o>>p+1)>>>0,p=((f&Yo)>>He)-Ko|0,i=(f&~(Qo>>p))>>>0,n=Xo(0,i),f=(f&Qo|$o)>>He-p>>>0,r<0&&(f=-f),e-=n),n=t+e,n=pN(n,0),u=n*gN,l=(t-(n-e))*qN+n*NN,v=u+l,c=l-(v-u),n=v*v,a=v-n*yN(n),s=v*a/(a-2)-(c+v*c),v=1-(s-v),r=cN(v),r=mN(r),r+=f<<He>>>0,r>>He<=0?v=dN(v,f):v=Xo(v,r),v}Zo.exports=IN});var u3=o((Ik,s3)=>{"use strict";var Jo=F(),zo=I0(),xo=Jr(),wN=xr(),r3=R(),AN=T(),ei=g0(),SN=pe(),e3=zt(),_N=Y(),EN=W(),ti=br(),ON=wo(),bN=So(),TN=Oo(),FN=Ro(),MN=ko(),LN=jo(),PN=1072693247,RN=1105199104,HN=1139802112,t3=1083179008,CN=1072693248,GN=1083231232,kN=3230714880,i3=31,Fr=1e300,Mr=1e-300,WN=8008566259537294e-32,Nr=[0,0],n3=[0,0];function a3(r,e){var t,i,a,n,s,u,l,c,v,f,m,p,d,q,g,y;if(Jo(r)||Jo(e))return NaN;if(ei.assign(e,Nr,1,0),u=Nr[0],l=Nr[1],l===0){if(e===0)return 1;if(e===1)return r;if(e===-1)return 1/r;if(e===.5)return r3(r);if(e===-.5)return 1/r3(r);if(e===2)return r*r;if(e===3)return r*r*r;if(e===4)return r*=r,r*r;if(xo(e))return TN(r,e)}if(ei.assign(r,Nr,1,0),n=Nr[0],s=Nr[1],s===0){if(n===0)return ON(r,e);if(r===1)return 1;if(r===-1&&zo(e))return-1;if(xo(r))return r===_N?a3(-0,-e):e<0?0:EN}if(r<0&&wN(e)===!1)return(r-r)/(r-r);if(a=AN(r),t=n&ti|0,i=u&ti|0,c=n>>>i3|0,v=u>>>i3|0,c&&zo(e)?c=-1:c=1,i>RN){if(i>HN)return bN(r,e);if(t<PN)return v===1?c*Fr*Fr:c*Mr*Mr;if(t>CN)return v===0?c*Fr*Fr:c*Mr*Mr;d=MN(n3,a)}else d=FN(n3,a,t);if(f=SN(e,0),p=(e-f)*d[0]+e*d[1],m=f*d[0],q=p+m,ei.assign(q,Nr,1,0),g=e3(Nr[0]),y=e3(Nr[1]),g>=t3){if((g-t3|y)!==0||p+WN>q-m)return c*Fr*Fr}else if((g&ti)>=GN&&((g-kN|y)!==0||p<=q-m))return c*Mr*Mr;return q=LN(g,m,p),c*q}s3.exports=a3});var G=o((wk,o3)=>{"use strict";var BN=u3();o3.exports=BN});var re=o((Ak,l3)=>{"use strict";var DN=2.718281828459045;l3.exports=DN});var ar=o((Sk,v3)=>{"use strict";var UN=2220446049250313e-31;v3.exports=UN});var c3=o((_k,f3)=>{"use strict";function VN(r){var e,t,i;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),i=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),i=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/i)}f3.exports=VN});var d3=o((Ek,m3)=>{"use strict";var p3=F(),XN=or(),KN=R(),YN=T(),QN=C(),ii=G(),$N=re(),ni=ar(),ai=c3(),si=10.900511;function ZN(r,e){var t,i,a,n,s,u,l;return p3(r)||p3(e)?NaN:r<0||e<0?NaN:e===1?1/r:r===1?1/e:(l=r+e,l<ni?(s=l/r,s/=e,s):l===r&&e<ni?1/e:l===e&&r<ni?1/r:(r<e&&(u=e,e=r,r=u),i=r+si-.5,a=e+si-.5,n=l+si-.5,s=ai(r)*(ai(e)/ai(l)),t=r-.5-e,YN(e*t)<n*100&&r>100?s*=QN(t*XN(-e/n)):s*=ii(i/n,t),n>1e10?s*=ii(i/n*(a/n),e):s*=ii(i*a/(n*n),e),s*=KN($N/a),s))}m3.exports=ZN});var ui=o((Ok,q3)=>{"use strict";var jN=d3();q3.exports=jN});var h3=o((bk,y3)=>{"use strict";var JN=W();function zN(r){return r===0&&1/r===JN}y3.exports=zN});var N3=o((Tk,g3)=>{"use strict";var xN=h3();g3.exports=xN});var A3=o((Fk,w3)=>{"use strict";var rI=N3(),I3=F(),oi=W();function eI(r,e){return I3(r)||I3(e)?NaN:r===oi||e===oi?oi:r===e&&r===0?rI(r)?r:e:r>e?r:e}w3.exports=eI});var ee=o((Mk,S3)=>{"use strict";var tI=A3();S3.exports=tI});var E3=o((Lk,_3)=>{"use strict";var iI=Y();function nI(r){return r===0&&1/r===iI}_3.exports=nI});var li=o((Pk,O3)=>{"use strict";var aI=E3();O3.exports=aI});var F3=o((Rk,T3)=>{"use strict";var sI=li(),b3=F(),vi=Y();function uI(r,e){return b3(r)||b3(e)?NaN:r===vi||e===vi?vi:r===e&&r===0?sI(r)?r:e:r<e?r:e}T3.exports=uI});var Lr=o((Hk,M3)=>{"use strict";var oI=F3();M3.exports=oI});var Pr=o((Ck,L3)=>{"use strict";var lI=17976931348623157e292;L3.exports=lI});var fi=o((Gk,P3)=>{"use strict";var vI=2147483647;P3.exports=vI});var E0=o((kk,R3)=>{"use strict";var fI=1.5707963267948966;R3.exports=fI});var Ir=o((Wk,H3)=>{"use strict";var cI=3.141592653589793;H3.exports=cI});var G3=o((Bk,C3)=>{"use strict";function pI(r){return r===0?.0416666666666666:.0416666666666666+r*(-.001388888888887411+r*2480158728947673e-20)}C3.exports=pI});var W3=o((Dk,k3)=>{"use strict";function mI(r){return r===0?-27557314351390663e-23:-27557314351390663e-23+r*(2087572321298175e-24+r*-11359647557788195e-27)}k3.exports=mI});var D3=o((Uk,B3)=>{"use strict";var dI=G3(),qI=W3();function yI(r,e){var t,i,a,n;return n=r*r,a=n*n,i=n*dI(n),i+=a*a*qI(n),t=.5*n,a=1-t,a+(1-a-t+(n*i-r*e))}B3.exports=yI});var ci=o((Vk,U3)=>{"use strict";var hI=D3();U3.exports=hI});var K3=o((Xk,X3)=>{"use strict";var V3=-.16666666666666632,gI=.00833333333332249,NI=-.0001984126982985795,II=27557313707070068e-22,wI=-25050760253406863e-24,AI=158969099521155e-24;function SI(r,e){var t,i,a,n;return n=r*r,a=n*n,t=gI+n*(NI+n*II)+n*a*(wI+n*AI),i=n*r,e===0?r+i*(V3+n*t):r-(n*(.5*e-i*t)-e-i*V3)}X3.exports=SI});var pi=o((Kk,Y3)=>{"use strict";var _I=K3();Y3.exports=_I});var $3=o((Yk,Q3)=>{"use strict";var EI=Zr(),mi;EI===!0?mi=0:mi=1;Q3.exports=mi});var J3=o((Qk,j3)=>{"use strict";var OI=Qr(),bI=$r(),TI=$3(),Z3=new bI(1),FI=new OI(Z3.buffer);function MI(r){return Z3[0]=r,FI[TI]}j3.exports=MI});var x3=o(($k,z3)=>{"use strict";var LI=J3();z3.exports=LI});var e6=o((Zk,r6)=>{"use strict";function PI(r,e){var t,i;for(t=[],i=0;i<e;i++)t.push(r);return t}r6.exports=PI});var i6=o((jk,t6)=>{"use strict";var RI=e6();t6.exports=RI});var a6=o((Jk,n6)=>{"use strict";var HI=i6();function CI(r){return HI(0,r)}n6.exports=CI});var u6=o((zk,s6)=>{"use strict";var GI=a6();s6.exports=GI});var c6=o((xk,f6)=>{"use strict";var kI=nr(),O0=zr(),F0=u6(),l6=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],WI=[1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67],di=16777216,qi=5960464477539063e-23,b0=F0(20),o6=F0(20),T0=F0(20),V=F0(20);function v6(r,e,t,i,a,n,s,u,l){var c,v,f,m,p,d,q,g,y;for(m=n,y=i[t],g=t,p=0;g>0;p++)v=qi*y|0,V[p]=y-di*v|0,y=i[g-1]+v,g-=1;if(y=O0(y,a),y-=8*kI(y*.125),q=y|0,y-=q,f=0,a>0?(p=V[t-1]>>24-a,q+=p,V[t-1]-=p<<24-a,f=V[t-1]>>23-a):a===0?f=V[t-1]>>23:y>=.5&&(f=2),f>0){for(q+=1,c=0,p=0;p<t;p++)g=V[p],c===0?g!==0&&(c=1,V[p]=16777216-g):V[p]=16777215-g;if(a>0)switch(a){case 1:V[t-1]&=8388607;break;case 2:V[t-1]&=4194303;break}f===2&&(y=1-y,c!==0&&(y-=O0(1,a)))}if(y===0){for(g=0,p=t-1;p>=n;p--)g|=V[p];if(g===0){for(d=1;V[n-d]===0;d++);for(p=t+1;p<=t+d;p++){for(l[u+p]=l6[s+p],v=0,g=0;g<=u;g++)v+=r[g]*l[u+(p-g)];i[p]=v}return t+=d,v6(r,e,t,i,a,n,s,u,l)}for(t-=1,a-=24;V[t]===0;)t-=1,a-=24}else y=O0(y,-a),y>=di?(v=qi*y|0,V[t]=y-di*v|0,t+=1,a+=24,V[t]=v):V[t]=y|0;for(v=O0(1,a),p=t;p>=0;p--)i[p]=v*V[p],v*=qi;for(p=t;p>=0;p--){for(v=0,d=0;d<=m&&d<=t-p;d++)v+=WI[d]*i[p+d];T0[t-p]=v}for(v=0,p=t;p>=0;p--)v+=T0[p];for(f===0?e[0]=v:e[0]=-v,v=T0[0]-v,p=1;p<=t;p++)v+=T0[p];return f===0?e[1]=v:e[1]=-v,q&7}function BI(r,e,t,i){var a,n,s,u,l,c,v,f,m;for(n=4,u=i-1,s=(t-3)/24|0,s<0&&(s=0),c=t-24*(s+1),f=s-u,m=u+n,v=0;v<=m;v++)f<0?b0[v]=0:b0[v]=l6[f],f+=1;for(v=0;v<=n;v++){for(a=0,f=0;f<=u;f++)a+=r[f]*b0[u+(v-f)];o6[v]=a}return l=n,v6(r,e,l,o6,c,n,s,u,b0)}f6.exports=BI});var m6=o((rW,p6)=>{"use strict";var DI=Math.round;p6.exports=DI});var yi=o((eW,d6)=>{"use strict";var UI=m6();d6.exports=UI});var g6=o((tW,h6)=>{"use strict";var VI=yi(),q6=j(),XI=.6366197723675814,KI=1.5707963267341256,YI=6077100506506192e-26,QI=6077100506303966e-26,$I=20222662487959506e-37,ZI=20222662487111665e-37,jI=84784276603689e-45,y6=2047;function JI(r,e,t){var i,a,n,s,u,l,c;return a=VI(r*XI),s=r-a*KI,u=a*YI,c=e>>20|0,t[0]=s-u,i=q6(t[0]),l=c-(i>>20&y6),l>16&&(n=s,u=a*QI,s=n-u,u=a*$I-(n-s-u),t[0]=s-u,i=q6(t[0]),l=c-(i>>20&y6),l>49&&(n=s,u=a*ZI,s=n-u,u=a*jI-(n-s-u),t[0]=s-u)),t[1]=s-t[0]-u,a}h6.exports=JI});var I6=o((iW,N6)=>{"use strict";var zI=br(),xI=Re(),rw=ri(),ew=j(),tw=x3(),iw=Pe(),nw=c6(),M0=g6(),aw=0,sw=16777216,Rr=1.5707963267341256,te=6077100506506192e-26,L0=2*te,P0=3*te,R0=4*te,uw=598523,ow=1072243195,lw=1073928572,vw=1074752122,fw=1074977148,cw=1075183036,pw=1075388923,mw=1075594811,dw=1094263291,Ce=[0,0,0],Ge=[0,0];function qw(r,e){var t,i,a,n,s,u,l,c;if(a=ew(r)|0,n=a&zI|0,n<=ow)return e[0]=r,e[1]=0,0;if(n<=vw)return(n&rw)===uw?M0(r,n,e):n<=lw?a>0?(c=r-Rr,e[0]=c-te,e[1]=c-e[0]-te,1):(c=r+Rr,e[0]=c+te,e[1]=c-e[0]+te,-1):a>0?(c=r-2*Rr,e[0]=c-L0,e[1]=c-e[0]-L0,2):(c=r+2*Rr,e[0]=c+L0,e[1]=c-e[0]+L0,-2);if(n<=mw)return n<=cw?n===fw?M0(r,n,e):a>0?(c=r-3*Rr,e[0]=c-P0,e[1]=c-e[0]-P0,3):(c=r+3*Rr,e[0]=c+P0,e[1]=c-e[0]+P0,-3):n===pw?M0(r,n,e):a>0?(c=r-4*Rr,e[0]=c-R0,e[1]=c-e[0]-R0,4):(c=r+4*Rr,e[0]=c+R0,e[1]=c-e[0]+R0,-4);if(n<dw)return M0(r,n,e);if(n>=xI)return e[0]=NaN,e[1]=NaN,0;for(t=tw(r),i=(n>>20)-1046,c=iw(n-(i<<20|0),t),u=0;u<2;u++)Ce[u]=c|0,c=(c-Ce[u])*sw;for(Ce[2]=c,s=3;Ce[s-1]===aw;)s-=1;return l=nw(Ce,Ge,i,s,1),a<0?(e[0]=-Ge[0],e[1]=-Ge[1],-l):(e[0]=Ge[0],e[1]=Ge[1],l)}N6.exports=qw});var hi=o((nW,w6)=>{"use strict";var yw=I6();w6.exports=yw});var _6=o((aW,S6)=>{"use strict";var hw=br(),gw=Re(),Nw=j(),A6=ci(),gi=pi(),Iw=hi(),ww=1072243195,Aw=1045430272,wr=[0,0];function Sw(r){var e,t;if(e=Nw(r),e&=hw,e<=ww)return e<Aw?r:gi(r,0);if(e>=gw)return NaN;switch(t=Iw(r,wr),t&3){case 0:return gi(wr[0],wr[1]);case 1:return A6(wr[0],wr[1]);case 2:return-gi(wr[0],wr[1]);default:return-A6(wr[0],wr[1])}}S6.exports=Sw});var me=o((sW,E6)=>{"use strict";var _w=_6();E6.exports=_w});var ke=o((uW,O6)=>{"use strict";var Ew=2.5066282746310007;O6.exports=Ew});var T6=o((oW,b6)=>{"use strict";function Ow(r){return r===0?.08333333333334822:.08333333333334822+r*(.0034722222160545866+r*(-.0026813261780578124+r*(-.00022954996161337813+r*.0007873113957930937)))}b6.exports=Ow});var L6=o((lW,M6)=>{"use strict";var bw=ke(),F6=G(),Tw=C(),Fw=T6(),Mw=143.01608;function Lw(r){var e,t,i;return e=1/r,e=1+e*Fw(e),t=Tw(r),r>Mw?(i=F6(r,.5*r-.25),t=i*(i/t)):t=F6(r,r-.5)/t,bw*t*e}M6.exports=Lw});var R6=o((vW,P6)=>{"use strict";var Pw=.5772156649015329;P6.exports=Pw});var C6=o((fW,H6)=>{"use strict";var Rw=R6();function Hw(r,e){return e/((1+Rw*r)*r)}H6.exports=Hw});var k6=o((cW,G6)=>{"use strict";function Cw(r){var e,t,i;return r===0?1:(r<0?e=-r:e=r,e<=1?(t=1+r*(.4942148268014971+r*(.20744822764843598+r*(.04763678004571372+r*(.010421379756176158+r*(.0011913514700658638+r*(.00016011952247675185+r*0)))))),i=1+r*(.0714304917030273+r*(-.23459179571824335+r*(.035823639860549865+r*(.011813978522206043+r*(-.004456419138517973+r*(.0005396055804933034+r*-23158187332412014e-21))))))):(r=1/r,t=0+r*(.00016011952247675185+r*(.0011913514700658638+r*(.010421379756176158+r*(.04763678004571372+r*(.20744822764843598+r*(.4942148268014971+r*1)))))),i=-23158187332412014e-21+r*(.0005396055804933034+r*(-.004456419138517973+r*(.011813978522206043+r*(.035823639860549865+r*(-.23459179571824335+r*(.0714304917030273+r*1))))))),t/i)}G6.exports=Cw});var Y6=o((pW,K6)=>{"use strict";var Gw=F(),kw=xr(),Ww=li(),W6=T(),Bw=nr(),Dw=me(),B6=W(),D6=Y(),U6=Ir(),V6=L6(),X6=C6(),Uw=k6();function Vw(r){var e,t,i,a;if(kw(r)&&r<0||r===D6||Gw(r))return NaN;if(r===0)return Ww(r)?D6:B6;if(r>171.61447887182297)return B6;if(r<-170.5674972726612)return 0;if(t=W6(r),t>33)return r>=0?V6(r):(i=Bw(t),(i&1)===0?e=-1:e=1,a=t-i,a>.5&&(i+=1,a=t-i),a=t*Dw(U6*a),e*U6/(W6(a)*V6(t)));for(a=1;r>=3;)r-=1,a*=r;for(;r<0;){if(r>-1e-9)return X6(r,a);a/=r,r+=1}for(;r<2;){if(r<1e-9)return X6(r,a);a/=r,r+=1}return r===2?a:(r-=2,a*Uw(r))}K6.exports=Vw});var lr=o((mW,Q6)=>{"use strict";var Xw=Y6();Q6.exports=Xw});var We=o((dW,$6)=>{"use strict";var Kw=170;$6.exports=Kw});var Z6=o((qW,Yw)=>{Yw.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var J6=o((yW,j6)=>{"use strict";var Qw=F(),$w=xr(),Zw=lr(),jw=W(),Jw=We(),zw=Z6();function xw(r){return Qw(r)?NaN:$w(r)?r<0?NaN:r<=Jw?zw[r]:jw:Zw(r+1)}j6.exports=xw});var Ni=o((hW,z6)=>{"use strict";var rA=J6();z6.exports=rA});var r4=o((gW,x6)=>{"use strict";function eA(r){var e,t,i;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=3847467039331777e-5+r*(3685766504351951e-5+r*(1588920245372942e-5+r*(4059208354298835e-6+r*(6805476611834733e-7+r*(7823975500312005e-8+r*(6246580776401795e-9+r*(341986.3488721347+r*(12287.194511824551+r*(261.61404416416684+r*2.5066282746310007))))))))),i=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=2.5066282746310007+r*(261.61404416416684+r*(12287.194511824551+r*(341986.3488721347+r*(6246580776401795e-9+r*(7823975500312005e-8+r*(6805476611834733e-7+r*(4059208354298835e-6+r*(1588920245372942e-5+r*(3685766504351951e-5+r*3847467039331777e-5))))))))),i=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/i)}x6.exports=eA});var t4=o((NW,e4)=>{"use strict";var tA=r4();e4.exports=tA});var n4=o((IW,i4)=>{"use strict";var iA=t4();i4.exports=iA});var de=o((wW,a4)=>{"use strict";var nA=10.900511;a4.exports=nA});var m4=o((AW,p4)=>{"use strict";var s4=n4(),aA=lr(),sA=or(),u4=T(),o4=C(),l4=G(),v4=ar(),uA=re(),oA=de(),f4=We(),lA=4269068009004705e289;function c4(r,e){var t,i,a;return r<v4?e>=f4?(i=c4(e,f4-e),i*=r,i*=lA,1/i):1/(r*aA(r+e)):(a=r+oA-.5,r+e===r?u4(e/a)<v4?t=o4(-e):t=1:(u4(e)<10?t=o4((.5-r)*sA(e/a)):t=l4(a/(a+e),r-.5),t*=s4(r)/s4(r+e)),t*=l4(uA/(a+e),e),t)}p4.exports=c4});var N4=o((SW,g4)=>{"use strict";var vA=T(),d4=nr(),q4=lr(),y4=Ni(),h4=We(),fA=m4();function cA(r,e){var t,i,a;if(r<=0||r+e<=0)return q4(r)/q4(r+e);if(i=d4(e),i===e){if(a=d4(r),a===r&&r<=h4&&r+e<=h4)return y4(a-1)/y4(i+a-1);if(vA(e)<20){if(e===0)return 1;if(e<0){for(r-=1,t=r,e+=1;e!==0;)r-=1,t*=r,e+=1;return t}for(t=1/r,e-=1;e!==0;)r+=1,t/=r,e-=1;return t}}return fA(r,e)}g4.exports=cA});var H0=o((_W,I4)=>{"use strict";var pA=N4();I4.exports=pA});var A4=o((EW,w4)=>{"use strict";function mA(r){return r===0?.3999999999940942:.3999999999940942+r*(.22222198432149784+r*.15313837699209373)}w4.exports=mA});var _4=o((OW,S4)=>{"use strict";function dA(r){return r===0?.6666666666666735:.6666666666666735+r*(.2857142874366239+r*(.1818357216161805+r*.14798198605116586))}S4.exports=dA});var T4=o((bW,b4)=>{"use strict";var E4=j(),qA=ce(),yA=F(),hA=Or(),gA=Y(),NA=A4(),IA=_4(),C0=.6931471803691238,G0=19082149292705877e-26,wA=0x40000000000000,AA=.3333333333333333,O4=1048575,SA=2146435072,_A=1048576,EA=1072693248;function OA(r){var e,t,i,a,n,s,u,l,c,v,f,m;return r===0?gA:yA(r)||r<0?NaN:(t=E4(r),n=0,t<_A&&(n-=54,r*=wA,t=E4(r)),t>=SA?r+r:(n+=(t>>20)-hA|0,t&=O4,l=t+614244&1048576|0,r=qA(r,t|l^EA),n+=l>>20|0,u=r-1,(O4&2+t)<3?u===0?n===0?0:n*C0+n*G0:(s=u*u*(.5-AA*u),n===0?u-s:n*C0-(s-n*G0-u)):(v=u/(2+u),m=v*v,l=t-398458|0,f=m*m,c=440401-t|0,a=f*NA(f),i=m*IA(f),l|=c,s=i+a,l>0?(e=.5*u*u,n===0?u-(e-v*(e+s)):n*C0-(e-(v*(e+s)+n*G0)-u)):n===0?u-v*(u-s):n*C0-(v*(u-s)-n*G0-u))))}b4.exports=OA});var P=o((TW,F4)=>{"use strict";var bA=T4();F4.exports=bA});var P4=o((FW,L4)=>{"use strict";var TA=j(),Ii=ci(),M4=pi(),FA=hi(),MA=br(),LA=Re(),Ar=[0,0],PA=1072243195,RA=1044381696;function HA(r){var e,t;if(e=TA(r),e&=MA,e<=PA)return e<RA?1:Ii(r,0);if(e>=LA)return NaN;switch(t=FA(r,Ar),t&3){case 0:return Ii(Ar[0],Ar[1]);case 1:return-M4(Ar[0],Ar[1]);case 2:return-Ii(Ar[0],Ar[1]);default:return M4(Ar[0],Ar[1])}}L4.exports=HA});var k0=o((MW,R4)=>{"use strict";var CA=P4();R4.exports=CA});var G4=o((LW,C4)=>{"use strict";var GA=F(),kA=Jr(),H4=k0(),wi=me(),WA=T(),Be=N0(),De=Ir();function BA(r){var e,t;return GA(r)?NaN:kA(r)?NaN:(t=r%2,e=WA(t),e===0||e===1?Be(0,t):e<.25?wi(De*t):e<.75?(e=.5-e,Be(H4(De*e),t)):e<1.25?(t=Be(1,t)-t,wi(De*t)):e<1.75?(e-=1.5,-Be(H4(De*e),t)):(t-=Be(2,t),wi(De*t)))}C4.exports=BA});var W4=o((PW,k4)=>{"use strict";var DA=G4();k4.exports=DA});var D4=o((RW,B4)=>{"use strict";function UA(r){return r===0?.06735230105312927:.06735230105312927+r*(.007385550860814029+r*(.0011927076318336207+r*(.00022086279071390839+r*25214456545125733e-21)))}B4.exports=UA});var V4=o((HW,U4)=>{"use strict";function VA(r){return r===0?.020580808432516733:.020580808432516733+r*(.0028905138367341563+r*(.0005100697921535113+r*(.00010801156724758394+r*44864094961891516e-21)))}U4.exports=VA});var K4=o((CW,X4)=>{"use strict";function XA(r){return r===0?1.3920053346762105:1.3920053346762105+r*(.7219355475671381+r*(.17193386563280308+r*(.01864591917156529+r*(.0007779424963818936+r*7326684307446256e-21))))}X4.exports=XA});var Q4=o((GW,Y4)=>{"use strict";function KA(r){return r===0?.21498241596060885:.21498241596060885+r*(.325778796408931+r*(.14635047265246445+r*(.02664227030336386+r*(.0018402845140733772+r*3194753265841009e-20))))}Y4.exports=KA});var Z4=o((kW,$4)=>{"use strict";function YA(r){return r===0?-.032788541075985965:-.032788541075985965+r*(.006100538702462913+r*(-.0014034646998923284+r*.00031563207090362595))}$4.exports=YA});var J4=o((WW,j4)=>{"use strict";function QA(r){return r===0?.01797067508118204:.01797067508118204+r*(-.0036845201678113826+r*(.000881081882437654+r*-.00031275416837512086))}j4.exports=QA});var x4=o((BW,z4)=>{"use strict";function $A(r){return r===0?-.010314224129834144:-.010314224129834144+r*(.0022596478090061247+r*(-.0005385953053567405+r*.0003355291926355191))}z4.exports=$A});var e5=o((DW,r5)=>{"use strict";function ZA(r){return r===0?.6328270640250934:.6328270640250934+r*(1.4549225013723477+r*(.9777175279633727+r*(.22896372806469245+r*.013381091853678766)))}r5.exports=ZA});var i5=o((UW,t5)=>{"use strict";function jA(r){return r===0?2.4559779371304113:2.4559779371304113+r*(2.128489763798934+r*(.7692851504566728+r*(.10422264559336913+r*.003217092422824239)))}t5.exports=jA});var a5=o((VW,n5)=>{"use strict";function JA(r){return r===0?.08333333333333297:.08333333333333297+r*(-.0027777777772877554+r*(.0007936505586430196+r*(-.00059518755745034+r*(.0008363399189962821+r*-.0016309293409657527))))}n5.exports=JA});var o5=o((XW,u5)=>{"use strict";var zA=F(),xA=Jr(),rS=T(),qe=P(),eS=h0(),tS=W4(),iS=Ir(),Ai=W(),nS=D4(),aS=V4(),sS=K4(),uS=Q4(),oS=Z4(),lS=J4(),vS=x4(),fS=e5(),cS=i5(),pS=a5(),mS=.07721566490153287,dS=.3224670334241136,qS=1,yS=-.07721566490153287,hS=.48383612272381005,gS=-.1475877229945939,NS=.06462494023913339,IS=-.07721566490153287,wS=1,AS=.4189385332046727,W0=1.4616321449683622,SS=4503599627370496,_S=72057594037927940,ES=13877787807814457e-33,s5=1.4616321449683622,OS=-.12148629053584961,bS=-3638676997039505e-33;function TS(r){var e,t,i,a,n,s,u,l,c,v,f,m,p;if(zA(r)||xA(r))return r;if(r===0)return Ai;if(r<0?(e=!0,r=-r):e=!1,r<ES)return-qe(r);if(e){if(r>=SS||(c=tS(r),c===0))return Ai;t=qe(iS/rS(c*r))}if(r===1||r===2)return 0;if(r<2)switch(r<=.9?(p=-qe(r),r>=W0-1+.27?(f=1-r,i=0):r>=W0-1-.27?(f=r-(s5-1),i=1):(f=r,i=2)):(p=0,r>=W0+.27?(f=2-r,i=0):r>=W0-.27?(f=r-s5,i=1):(f=r-1,i=2)),i){case 0:m=f*f,s=mS+m*nS(m),n=m*(dS+m*aS(m)),u=f*s+n,p+=u-.5*f;break;case 1:m=f*f,v=m*f,s=hS+v*oS(v),n=gS+v*lS(v),a=NS+v*vS(v),u=m*s-(bS-v*(n+f*a)),p+=OS+u;break;case 2:s=f*(IS+f*fS(f)),n=wS+f*cS(f),p+=-.5*f+s/n;break}else if(r<8)switch(i=eS(r),f=r-i,u=f*(yS+f*uS(f)),l=qS+f*sS(f),p=.5*f+u/l,m=1,i){case 7:m*=f+6;case 6:m*=f+5;case 5:m*=f+4;case 4:m*=f+3;case 3:m*=f+2,p+=qe(m)}else r<_S?(c=qe(r),m=1/r,f=m*m,v=AS+m*pS(f),p=(r-.5)*(c-1)+v):p=r*(qe(r)-1);return e&&(p=t-p),p}u5.exports=TS});var ye=o((KW,l5)=>{"use strict";var FS=o5();l5.exports=FS});var Sr=o((YW,v5)=>{"use strict";var MS=709.782712893384;v5.exports=MS});var c5=o((QW,f5)=>{"use strict";var LS=14901161193847656e-24;f5.exports=LS});var m5=o(($W,p5)=>{"use strict";var PS=eval;p5.exports=PS});var q5=o((ZW,d5)=>{"use strict";var RS=m5();function HS(){var r;try{RS('"use strict"; (function* () {})'),r=!0}catch{r=!1}return r}d5.exports=HS});var Si=o((jW,y5)=>{"use strict";var CS=q5();y5.exports=CS});var g5=o((JW,h5)=>{"use strict";var B0=T(),GS=ar(),kS=1e6;function WS(r,e){var t,i,a,n,s,u;if(u={},arguments.length>1&&(u=e),i=u.tolerance||GS,n=u.maxTerms||kS,s=u.initialValue||0,t=typeof r.next=="function",t===!0){for(a of r)if(s+=a,B0(i*s)>=B0(a)||--n===0)break}else do a=r(),s+=a;while(B0(i*s)<B0(a)&&--n);return s}h5.exports=WS});var w5=o((zW,I5)=>{"use strict";var N5=T(),BS=ar(),DS=1e6;function US(r,e){var t,i,a,n,s;s={},arguments.length>1&&(s=e),t=s.tolerance||BS,a=s.maxTerms||DS,n=s.initialValue||0;do i=r(),n+=i;while(N5(t*n)<N5(i)&&--a);return n}I5.exports=US});var he=o((xW,A5)=>{"use strict";var VS=Si(),XS=g5(),KS=w5(),_i;VS()?_i=XS:_i=KS;A5.exports=_i});var _5=o((rB,S5)=>{"use strict";function YS(r,e){var t=1,i=r,a=e;return n;function n(){var s=t;return t*=i/a,i-=1,s}}S5.exports=YS});var O5=o((eB,E5)=>{"use strict";var QS=he(),$S=_5();function ZS(r,e){var t,i;return i=$S(r,e),t=QS(i),t}E5.exports=ZS});var T5=o((tB,b5)=>{"use strict";var jS=C();function JS(r,e){var t,i,a,n;if(a=jS(-e),i=a,i!==0)for(t=i,n=1;n<r;++n)t/=n,t*=e,i+=t;return i}b5.exports=JS});var M5=o((iB,F5)=>{"use strict";function zS(r){return r===0?-.3250421072470015:-.3250421072470015+r*(-.02848174957559851+r*(-.005770270296489442+r*-23763016656650163e-21))}F5.exports=zS});var P5=o((nB,L5)=>{"use strict";function xS(r){return r===0?.39791722395915535:.39791722395915535+r*(.0650222499887673+r*(.005081306281875766+r*(.00013249473800432164+r*-3960228278775368e-21)))}L5.exports=xS});var H5=o((aB,R5)=>{"use strict";function r_(r){return r===0?.41485611868374833:.41485611868374833+r*(-.3722078760357013+r*(.31834661990116175+r*(-.11089469428239668+r*(.035478304325618236+r*-.002166375594868791))))}R5.exports=r_});var G5=o((sB,C5)=>{"use strict";function e_(r){return r===0?.10642088040084423:.10642088040084423+r*(.540397917702171+r*(.07182865441419627+r*(.12617121980876164+r*(.01363708391202905+r*.011984499846799107))))}C5.exports=e_});var W5=o((uB,k5)=>{"use strict";function t_(r){return r===0?-.6938585727071818:-.6938585727071818+r*(-10.558626225323291+r*(-62.375332450326006+r*(-162.39666946257347+r*(-184.60509290671104+r*(-81.2874355063066+r*-9.814329344169145)))))}k5.exports=t_});var D5=o((oB,B5)=>{"use strict";function i_(r){return r===0?19.651271667439257:19.651271667439257+r*(137.65775414351904+r*(434.56587747522923+r*(645.3872717332679+r*(429.00814002756783+r*(108.63500554177944+r*(6.570249770319282+r*-.0604244152148581))))))}B5.exports=i_});var V5=o((lB,U5)=>{"use strict";function n_(r){return r===0?-.799283237680523:-.799283237680523+r*(-17.757954917754752+r*(-160.63638485582192+r*(-637.5664433683896+r*(-1025.0951316110772+r*-483.5191916086514))))}U5.exports=n_});var K5=o((vB,X5)=>{"use strict";function a_(r){return r===0?30.33806074348246:30.33806074348246+r*(325.7925129965739+r*(1536.729586084437+r*(3199.8582195085955+r*(2553.0504064331644+r*(474.52854120695537+r*-22.44095244658582)))))}X5.exports=a_});var Z5=o((fB,$5)=>{"use strict";var s_=F(),Y5=C(),u_=pe(),o_=W(),l_=Y(),v_=M5(),f_=P5(),c_=H5(),p_=G5(),m_=W5(),d_=D5(),q_=V5(),y_=K5(),D0=1e-300,h_=13877787807814457e-33,Q5=.8450629115104675,g_=.12837916709551256,N_=1,I_=-.0023621185607526594,w_=1,A_=-.009864944034847148,S_=1,__=-.0098649429247001,E_=1;function O_(r){var e,t,i,a,n,s,u,l;if(s_(r))return NaN;if(r===o_)return 0;if(r===l_)return 2;if(r===0)return 1;if(r<0?(e=!0,t=-r):(e=!1,t=r),t<.84375)return t<h_?1-r:(i=r*r,a=g_+i*v_(i),n=N_+i*f_(i),s=a/n,r<.25?1-(r+r*s):(a=r*s,a+=r-.5,.5-a));if(t<1.25)return n=t-1,u=I_+n*c_(n),l=w_+n*p_(n),e?1+Q5+u/l:1-Q5-u/l;if(t<28){if(n=1/(t*t),t<2.857142857142857)a=A_+n*m_(n),n=S_+n*d_(n);else{if(r<-6)return 2-D0;a=__+n*q_(n),n=E_+n*y_(n)}return i=u_(t,0),a=Y5(-(i*i)-.5625)*Y5((i-t)*(i+t)+a/n),e?2-a/t:a/t}return e?2-D0:D0*D0}$5.exports=O_});var Ei=o((cB,j5)=>{"use strict";var b_=Z5();j5.exports=b_});var x5=o((pB,z5)=>{"use strict";var T_=Ei(),J5=R(),F_=C(),M_=Ir();function L_(r,e){var t,i,a,n,s;if(n=T_(J5(e)),n!==0&&r>1){for(i=F_(-e)/J5(M_*e),i*=e,t=.5,i/=t,a=i,s=2;s<r;++s)i/=s-t,i*=e,a+=i;n+=a}return n}z5.exports=L_});var ie=o((mB,r7)=>{"use strict";var P_=-708.3964185322641;r7.exports=P_});var n7=o((dB,i7)=>{"use strict";var ge=C(),U0=G(),R_=P(),e7=Sr(),t7=ie();function H_(r,e){var t,i;return i=r*R_(e),e>=1?i<e7&&-e>t7?t=U0(e,r)*ge(-e):r>=1?t=U0(e/ge(e/r),r):t=ge(i-e):i>t7?t=U0(e,r)*ge(-e):e/r<e7?t=U0(e/ge(e/r),r):t=ge(i-e),t}i7.exports=H_});var Oi=o((qB,a7)=>{"use strict";function C_(r,e){var t,i;if(i=r.length,i<2||e===0)return i===0?0:r[0];for(i-=1,t=r[i]*e+r[i-1],i-=2;i>=0;)t=t*e+r[i],i-=1;return t}a7.exports=C_});var u7=o((yB,s7)=>{"use strict";var G_=Function;s7.exports=G_});var l7=o((hB,o7)=>{"use strict";var k_=u7();o7.exports=k_});var f7=o((gB,v7)=>{"use strict";var W_=l7(),B_=Oi();function D_(r){var e,t,i,a;if(r.length>500)return n;if(e="return function evalpoly(x){",t=r.length,t===0)e+="return 0.0;";else if(t===1)e+="return "+r[0]+";";else{for(e+="if(x===0.0){return "+r[0]+";}",e+="return "+r[0],i=t-1,a=1;a<t;a++)e+="+x*",a<i&&(e+="("),e+=r[a];for(a=0;a<i-1;a++)e+=")";e+=";"}return e+="}",e+="//# sourceURL=evalpoly.factory.js",new W_(e)();function n(s){return B_(r,s)}}v7.exports=D_});var _r=o((NB,p7)=>{"use strict";var U_=Yr(),c7=Oi(),V_=f7();U_(c7,"factory",V_);p7.exports=c7});var d7=o((IB,m7)=>{"use strict";function X_(r){var e=-r,t=-1,i=0;return a;function a(){return t*=e,i+=1,t/i}}m7.exports=X_});var y7=o((wB,q7)=>{"use strict";var K_=T(),Y_=P(),Q_=ar(),$_=he(),Z_=d7();function j_(r){var e,t;return r<=-1?NaN:(t=K_(r),t>.95?Y_(1+r)-r:t<Q_?-r*r/2:(e={initialValue:-r},$_(Z_(r),e)))}q7.exports=j_});var bi=o((AB,h7)=>{"use strict";var J_=y7();h7.exports=J_});var Ti=o((SB,g7)=>{"use strict";var z_=6.283185307179586;g7.exports=z_});var I7=o((_B,N7)=>{"use strict";function x_(r){return r===0?-.3333333333333333:-.3333333333333333+r*(.08333333333333333+r*(-.014814814814814815+r*(.0011574074074074073+r*(.0003527336860670194+r*(-.0001787551440329218+r*(3919263178522438e-20+r*(-21854485106799924e-22+r*(-185406221071516e-20+r*(8296711340953087e-22+r*(-17665952736826078e-23+r*(6707853543401498e-24+r*(10261809784240309e-24+r*(-4382036018453353e-24+r*914769958223679e-24)))))))))))))}N7.exports=x_});var A7=o((EB,w7)=>{"use strict";function rE(r){return r===0?-.001851851851851852:-.001851851851851852+r*(-.003472222222222222+r*(.0026455026455026454+r*(-.0009902263374485596+r*(.00020576131687242798+r*(-4018775720164609e-22+r*(-18098550334489977e-21+r*(764916091608111e-20+r*(-16120900894563446e-22+r*(4647127802807434e-24+r*(1378633446915721e-22+r*(-5752545603517705e-23+r*11951628599778148e-24)))))))))))}w7.exports=rE});var _7=o((OB,S7)=>{"use strict";function eE(r){return r===0?.004133597883597883:.004133597883597883+r*(-.0026813271604938273+r*(.0007716049382716049+r*(20093878600823047e-22+r*(-.00010736653226365161+r*(52923448829120125e-21+r*(-12760635188618728e-21+r*(3423578734096138e-23+r*(13721957309062932e-22+r*(-6298992138380055e-22+r*14280614206064242e-23)))))))))}S7.exports=eE});var O7=o((bB,E7)=>{"use strict";function tE(r){return r===0?.0006494341563786008:.0006494341563786008+r*(.00022947209362139917+r*(-.0004691894943952557+r*(.00026772063206283885+r*(-7561801671883977e-20+r*(-2396505113867297e-22+r*(11082654115347302e-21+r*(-56749528269915965e-22+r*14230900732435883e-22)))))))}E7.exports=tE});var T7=o((TB,b7)=>{"use strict";function iE(r){return r===0?-.0008618882909167117:-.0008618882909167117+r*(.0007840392217200666+r*(-.0002990724803031902+r*(-14638452578843418e-22+r*(6641498215465122e-20+r*(-3968365047179435e-20+r*11375726970678419e-21)))))}b7.exports=iE});var M7=o((FB,F7)=>{"use strict";function nE(r){return r===0?-.00033679855336635813:-.00033679855336635813+r*(-6972813758365858e-20+r*(.0002772753244959392+r*(-.00019932570516188847+r*(6797780477937208e-20+r*(1419062920643967e-22+r*(-13594048189768693e-21+r*(8018470256334202e-21+r*-2291481176508095e-21)))))))}F7.exports=nE});var P7=o((MB,L7)=>{"use strict";function aE(r){return r===0?.0005313079364639922:.0005313079364639922+r*(-.0005921664373536939+r*(.0002708782096718045+r*(7902353232660328e-22+r*(-8153969367561969e-20+r*(561168275310625e-19+r*-18329116582843375e-21)))))}L7.exports=aE});var H7=o((LB,R7)=>{"use strict";function sE(r){return r===0?.00034436760689237765:.00034436760689237765+r*(5171790908260592e-20+r*(-.00033493161081142234+r*(.0002812695154763237+r*-.00010976582244684731)))}R7.exports=sE});var G7=o((PB,C7)=>{"use strict";function uE(r){return r===0?-.0006526239185953094:-.0006526239185953094+r*(.0008394987206720873+r*-.000438297098541721)}C7.exports=uE});var W7=o((RB,k7)=>{"use strict";var oE=_r(),lE=bi(),vE=Ei(),Fi=R(),fE=C(),cE=Ti(),pE=I7(),mE=A7(),dE=_7(),qE=O7(),yE=T7(),hE=M7(),gE=P7(),NE=H7(),IE=G7(),sr=[0,0,0,0,0,0,0,0,0,0];function wE(r,e){var t,i,a,n,s;return i=(e-r)/r,a=-lE(i),n=r*a,s=Fi(2*a),e<r&&(s=-s),sr[0]=pE(s),sr[1]=mE(s),sr[2]=dE(s),sr[3]=qE(s),sr[4]=yE(s),sr[5]=hE(s),sr[6]=gE(s),sr[7]=NE(s),sr[8]=IE(s),sr[9]=-.0005967612901927463,t=oE(sr,1/r),t*=fE(-n)/Fi(cE*r),e<r&&(t=-t),t+=vE(Fi(n))/2,t}k7.exports=wE});var D7=o((HB,B7)=>{"use strict";function AE(r,e){var t=1,i=r,a=e;return n;function n(){var s=t;return i+=1,t*=a/i,s}}B7.exports=AE});var Mi=o((CB,U7)=>{"use strict";var SE=he(),_E=D7();function EE(r,e,t){var i,a;return t=t||0,a=_E(r,e),i=SE(a,{initialValue:t}),i}U7.exports=EE});var X7=o((GB,V7)=>{"use strict";function OE(r){var e,t,i;return r===0?1/0:(r<0?e=-r:e=r,e<=1?(t=709811.662581658+r*(679979.8474157227+r*(293136.7857211597+r*(74887.54032914672+r*(12555.290582413863+r*(1443.4299244417066+r*(115.24194596137347+r*(6.309239205732627+r*(.22668404630224365+r*(.004826466289237662+r*4624429436045379e-20))))))))),i=0+r*(362880+r*(1026576+r*(1172700+r*(723680+r*(269325+r*(63273+r*(9450+r*(870+r*(45+r*1)))))))))):(r=1/r,t=4624429436045379e-20+r*(.004826466289237662+r*(.22668404630224365+r*(6.309239205732627+r*(115.24194596137347+r*(1443.4299244417066+r*(12555.290582413863+r*(74887.54032914672+r*(293136.7857211597+r*(679979.8474157227+r*709811.662581658))))))))),i=1+r*(45+r*(870+r*(9450+r*(63273+r*(269325+r*(723680+r*(1172700+r*(1026576+r*(362880+r*0)))))))))),t/i)}V7.exports=OE});var Y7=o((kB,K7)=>{"use strict";var bE=X7();K7.exports=bE});var Ue=o((WB,Q7)=>{"use strict";var TE=Y7();Q7.exports=TE});var j7=o((BB,Z7)=>{"use strict";var FE=Ue(),ME=ye(),LE=lr(),PE=bi(),RE=R(),HE=T(),Hr=C(),Ve=G(),Li=ee(),Pi=Lr(),$7=P(),CE=Pr(),V0=Sr(),Xe=ie(),Ri=de(),GE=re();function kE(r,e){var t,i,a,n,s,u,l;return a=r+Ri-.5,l=(e-r-Ri+.5)/a,r<1?e<=Xe||r<1/CE?Hr(r*$7(e)-e-ME(r)):Ve(e,r)*Hr(-e)/LE(r):(HE(l*l*r)<=100&&r>150?(t=r*PE(l)+e*(.5-Ri)/a,t=Hr(t)):(n=r*$7(e/a),s=r-e,Pi(n,s)<=Xe||Li(n,s)>=V0?(i=s/r,Pi(n,s)/2>Xe&&Li(n,s)/2<V0?(u=Ve(e/a,r/2)*Hr(s/2),t=u*u):Pi(n,s)/4>Xe&&Li(n,s)/4<V0&&e>r?(u=Ve(e/a,r/4)*Hr(s/4),t=u*u,t*=t):i>Xe&&i<V0?t=Ve(e*Hr(i)/a,r):t=Hr(n+s)):t=Ve(e/a,r)*Hr(s)),t*=RE(a/GE)/FE(r),t)}Z7.exports=kE});var x7=o((DB,z7)=>{"use strict";var Hi=F(),WE=Jr(),J7=T(),BE=jr(),DE=P(),UE=G(),VE=h0();function XE(r,e){var t,i;if(Hi(r)||Hi(e))return NaN;if(e===0)return 0;if(r===0)return-1;if(r<0&&e%2===0&&(r=-r),r>0){if((J7(e*(r-1))<.5||J7(e)<.2)&&(i=DE(r)*e,i<.5))return BE(i)}else if(VE(e)!==e)return NaN;return t=UE(r,e)-1,WE(t)||Hi(t)?NaN:t}z7.exports=XE});var e8=o((UB,r8)=>{"use strict";var KE=x7();r8.exports=KE});var i8=o((VB,t8)=>{"use strict";function YE(r){var e,t,i;return r===0?-.01803556856784494:(r<0?e=-r:e=r,e<=1?(t=-.01803556856784494+r*(.02512664961998968+r*(.049410315156753225+r*(.0172491608709614+r*(-.0002594535632054381+r*(-.0005410098692152044+r*(-3245886498259485e-20+r*0)))))),i=1+r*(1.962029871977952+r*(1.4801966942423133+r*(.5413914320717209+r*(.09885042511280101+r*(.008213096746488934+r*(.00022493629192211576+r*-22335276320861708e-23))))))):(r=1/r,t=0+r*(-3245886498259485e-20+r*(-.0005410098692152044+r*(-.0002594535632054381+r*(.0172491608709614+r*(.049410315156753225+r*(.02512664961998968+r*-.01803556856784494)))))),i=-22335276320861708e-23+r*(.00022493629192211576+r*(.008213096746488934+r*(.09885042511280101+r*(.5413914320717209+r*(1.4801966942423133+r*(1.962029871977952+r*1))))))),t/i)}t8.exports=YE});var a8=o((XB,n8)=>{"use strict";function QE(r){var e,t,i;return r===0?.04906224540690395:(r<0?e=-r:e=r,e<=1?(t=.04906224540690395+r*(-.09691175301595212+r*(-.4149833583594954+r*(-.4065671242119384+r*(-.1584135863906922+r*(-.024014982064857155+r*-.0010034668769627955))))),i=1+r*(3.0234982984646304+r*(3.4873958536072385+r*(1.9141558827442668+r*(.5071377386143635+r*(.05770397226904519+r*.001957681026011072)))))):(r=1/r,t=-.0010034668769627955+r*(-.024014982064857155+r*(-.1584135863906922+r*(-.4065671242119384+r*(-.4149833583594954+r*(-.09691175301595212+r*.04906224540690395))))),i=.001957681026011072+r*(.05770397226904519+r*(.5071377386143635+r*(1.9141558827442668+r*(3.4873958536072385+r*(3.0234982984646304+r*1)))))),t/i)}n8.exports=QE});var u8=o((KB,s8)=>{"use strict";function $E(r){var e,t,i;return r===0?-.029232972183027003:(r<0?e=-r:e=r,e<=1?(t=-.029232972183027003+r*(.14421626775719232+r*(-.14244039073863127+r*(.05428096940550536+r*(-.008505359768683364+r*(.0004311713426792973+r*0))))),i=1+r*(-1.5016935605448505+r*(.846973248876495+r*(-.22009515181499575+r*(.02558279715597587+r*(-.0010066679553914337+r*-8271935218912905e-22)))))):(r=1/r,t=0+r*(.0004311713426792973+r*(-.008505359768683364+r*(.05428096940550536+r*(-.14244039073863127+r*(.14421626775719232+r*-.029232972183027003))))),i=-8271935218912905e-22+r*(-.0010066679553914337+r*(.02558279715597587+r*(-.22009515181499575+r*(.846973248876495+r*(-1.5016935605448505+r*1)))))),t/i)}s8.exports=$E});var l8=o((YB,o8)=>{"use strict";var Ci=P(),ZE=ar(),jE=i8(),JE=a8(),zE=u8(),xE=.15896368026733398,rO=.5281534194946289,eO=.45201730728149414;function tO(r,e,t){var i,a,n,s;if(r<ZE)return-Ci(r);if(e===0||t===0)return 0;if(a=0,r>2){if(r>=3){do r-=1,t-=1,a+=Ci(r);while(r>=3);t=r-2}return n=t*(r+1),s=jE(t),a+=n*xE+n*s,a}return r<1&&(a+=-Ci(r),t=e,e=r,r+=1),r<=1.5?(n=JE(e),i=e*t,a+=i*rO+i*n,a):(n=t*e,s=zE(-t),a+=n*eO+n*s,a)}o8.exports=tO});var m8=o((QB,p8)=>{"use strict";var v8=lr(),f8=jr(),iO=or(),nO=F(),c8=l8();function aO(r){return nO(r)?NaN:r<0?r<-.5?v8(1+r)-1:f8(-iO(r)+c8(r+2,r+1,r)):r<2?f8(c8(r+1,r,r-1)):v8(1+r)-1}p8.exports=aO});var q8=o(($B,d8)=>{"use strict";var sO=m8();d8.exports=sO});var h8=o((ZB,y8)=>{"use strict";function uO(r,e){var t,i,a,n;return t=-e,e=-e,i=r+1,a=1,s;function s(){return n=t/i,t*=e,a+=1,t/=a,i+=1,n}}y8.exports=uO});var N8=o((jB,g8)=>{"use strict";var oO=e8(),lO=he(),vO=q8(),fO=h8();function cO(r,e,t){var i,a,n,s,u;return a=vO(r),n=(a+1)/r,s=oO(e,r),a-=s,a/=r,u=fO(r,e),s+=1,i=t?n:0,a=-s*lO(u,{initialValue:(i-a)/s}),t&&(a=-a),[a,n]}g8.exports=cO});var Ke=o((JB,I8)=>{"use strict";var pO=11754943508222875e-54;I8.exports=pO});var A8=o((zB,w8)=>{"use strict";var X0=T(),vr=Ke(),mO=ar(),dO=1e6;function qO(r,e,t){var i,a,n,s,u,l,c;if(i=typeof r.next=="function",c=i?r.next().value:r(),s=c[1],n=c[0],s===0&&(s=vr),u=s,l=0,i===!0)do c=r.next().value,c&&(l=c[1]+c[0]*l,l===0&&(l=vr),u=c[1]+c[0]/u,u===0&&(u=vr),l=1/l,a=u*l,s*=a);while(X0(a-1)>e&&--t);else do c=r(),c&&(l=c[1]+c[0]*l,l===0&&(l=vr),u=c[1]+c[0]/u,u===0&&(u=vr),l=1/l,a=u*l,s*=a);while(c&&X0(a-1)>e&&--t);return n/s}function yO(r,e,t){var i,a,n,s,u,l;if(i=typeof r.next=="function",l=i?r.next().value:r(),n=l[1],n===0&&(n=vr),s=n,u=0,i===!0)do l=r.next().value,l&&(u=l[1]+l[0]*u,u===0&&(u=vr),s=l[1]+l[0]/s,s===0&&(s=vr),u=1/u,a=s*u,n*=a);while(l&&X0(a-1)>e&&--t);else do l=r(),l&&(u=l[1]+l[0]*u,u===0&&(u=vr),s=l[1]+l[0]/s,s===0&&(s=vr),u=1/u,a=s*u,n*=a);while(l&&X0(a-1)>e&&--t);return n}function hO(r,e){var t,i,a;return i={},arguments.length>1&&(i=e),t=i.maxIter||dO,a=i.tolerance||mO,i.keep?yO(r,a,t):qO(r,a,t)}w8.exports=hO});var E8=o((xB,_8)=>{"use strict";var S8=T(),gO=ar(),Ne=Ke(),NO=1e6;function IO(r,e,t){var i,a,n,s,u,l;l=r(),u=l[1],a=l[0],u===0&&(u=Ne),n=u,s=0;do l=r(),l&&(s=l[1]+l[0]*s,s===0&&(s=Ne),n=l[1]+l[0]/n,n===0&&(n=Ne),s=1/s,i=n*s,u*=i);while(l&&S8(i-1)>e&&--t);return a/u}function wO(r,e,t){var i,a,n,s,u;u=r(),s=u[1],s===0&&(s=Ne),a=s,n=0;do u=r(),u&&(n=u[1]+u[0]*n,n===0&&(n=Ne),a=u[1]+u[0]/a,a===0&&(a=Ne),n=1/n,i=a*n,s*=i);while(u&&S8(i-1)>e&&--t);return s}function AO(r,e){var t,i,a;return i={},arguments.length>1&&(i=e),a=i.tolerance||gO,t=i.maxIter||NO,i.keep?wO(r,a,t):IO(r,a,t)}_8.exports=AO});var ki=o((rD,O8)=>{"use strict";var SO=Si(),_O=A8(),EO=E8(),Gi;SO()?Gi=_O:Gi=EO;O8.exports=Gi});var T8=o((eD,b8)=>{"use strict";function OO(r,e){var t=e-r+1,i=r,a=0;return n;function n(){return a+=1,t+=2,[a*(i-a),t]}}b8.exports=OO});var Wi=o((tD,F8)=>{"use strict";var bO=ki(),TO=T8();function FO(r,e){var t=TO(r,e);return 1/(e-r+1+bO(t))}F8.exports=FO});var R8=o((iD,P8)=>{"use strict";var MO=nr(),Ye=lr(),Bi=T(),M8=G(),LO=P(),PO=c5(),L8=Pr(),RO=Sr(),HO=O5(),CO=T5(),GO=x5(),Di=n7(),kO=W7(),WO=Mi(),Ui=j7(),BO=N8(),DO=Wi();function UO(r,e,t,i){var a,n,s,u,l,c,v,f,m,p,d,q,g,y;switch(v=0,f=i,c=e<30&&e<=r+1&&r<RO,c?(g=MO(e),m=g===e,s=m?!1:Bi(g-e)===.5):(m=!1,s=!1),m&&r>.6?(f=!f,n=0):s&&r>.2?(f=!f,n=1):r<PO&&e>1?n=6:r>1e3&&(e<r||Bi(e-50)/r<1)?(f=!f,n=7):r<.5?-.4/LO(r)<e?n=2:n=3:r<1.1?r*.75<e?n=2:n=3:(l=!1,t&&e>20&&(p=Bi((r-e)/e),e>200?20/e>p*p&&(l=!0):p<.4&&(l=!0)),l?n=5:r-1/(3*r)<e?n=2:(n=4,f=!f)),n){case 0:v=CO(e,r),t===!1&&(v*=Ye(e));break;case 1:v=GO(e,r),t===!1&&(v*=Ye(e));break;case 2:v=t?Ui(e,r):Di(e,r),v!==0&&(u=0,a=!1,f&&(u=t?1:Ye(e),t||v>=1||L8*v>u?(u/=v,t||e<1||L8/e>u?(u*=-e,a=!0):u=0):u=0),v*=WO(e,r,u)/e,a&&(f=!1,v=-v));break;case 3:f=!f,d=BO(e,r,f),v=d[0],y=d[1],f=!1,t&&(v/=y);break;case 4:v=t?Ui(e,r):Di(e,r),v!==0&&(v*=DO(e,r));break;case 5:v=kO(e,r),r>=e&&(f=!f);break;case 6:v=t?M8(r,e)/Ye(e+1):M8(r,e)/e,v*=1-e*r/(e+1);break;case 7:v=t?Ui(e,r):Di(e,r),v/=r,v!==0&&(v*=HO(e,r));break}return t&&v>1&&(v=1),f&&(q=t?1:Ye(e),v=q-v),v}P8.exports=UO});var k8=o((nD,G8)=>{"use strict";var VO=ye(),XO=C(),fr=P(),KO=ke(),YO=Sr(),QO=W(),$O=We(),H8=R8(),C8=Mi(),ZO=Wi();function jO(r,e,t,i){var a,n,s,u;return r<0||e<=0?NaN:(a=t===void 0?!0:t,s=i,e>=$O&&!a?(s&&e*4<r?(u=e*fr(r)-r,u+=fr(ZO(e,r))):!s&&e>4*r?(u=e*fr(r)-r,n=0,u+=fr(C8(e,r,n)/e)):(u=H8(r,e,!0,s),u===0?s?(u=1+1/(12*e)+1/(288*e*e),u=fr(u)-e+(e-.5)*fr(e),u+=fr(KO)):(u=e*fr(r)-r,n=0,u+=fr(C8(e,r,n)/e)):u=fr(u)+VO(e)),u>YO?QO:XO(u)):H8(r,e,a,s))}G8.exports=jO});var Vi=o((aD,W8)=>{"use strict";var JO=k8();W8.exports=JO});var V8=o((sD,U8)=>{"use strict";var Ie=C(),K0=G(),zO=P(),B8=Sr(),D8=ie();function xO(r,e){var t,i;return i=r*zO(e),e>=1?i<B8&&-e>D8?t=K0(e,r)*Ie(-e):r>=1?t=K0(e/Ie(e/r),r):t=Ie(i-e):i>D8?t=K0(e,r)*Ie(-e):e/r<B8?t=K0(e/Ie(e/r),r):t=Ie(i-e),t}U8.exports=xO});var Y8=o((uD,K8)=>{"use strict";var rb=Ue(),eb=ye(),tb=lr(),ib=or(),nb=R(),ab=T(),Cr=C(),Qe=G(),Xi=ee(),Ki=Lr(),X8=P(),Y0=Sr(),$e=ie(),Yi=de(),sb=re();function ub(r,e){var t,i,a,n,s,u,l;return a=r+Yi-.5,l=(e-r-Yi+.5)/a,r<1?e<=$e?Cr(r*X8(e)-e-eb(r)):Qe(e,r)*Cr(-e)/tb(r):(ab(l*l*r)<=100&&r>150?(t=r*(ib(l)-l)+e*(.5-Yi)/a,t=Cr(t)):(n=r*X8(e/a),s=r-e,Ki(n,s)<=$e||Xi(n,s)>=Y0?(i=s/r,Ki(n,s)/2>$e&&Xi(n,s)/2<Y0?(u=Qe(e/a,r/2)*Cr(s/2),t=u*u):Ki(n,s)/4>$e&&Xi(n,s)/4<Y0&&e>r?(u=Qe(e/a,r/4)*Cr(s/4),t=u*u,t*=t):i>$e&&i<Y0?t=Qe(e*Cr(i)/a,r):t=Cr(n+s)):t=Qe(e/a,r)*Cr(s)),t*=nb(a/sb)/rb(r),t)}K8.exports=ub});var J8=o((oD,j8)=>{"use strict";var ob=H0(),Q8=Ni(),lb=Vi(),vb=or(),Q0=T(),$8=G(),fb=P(),cb=Tr(),Z8=ar(),pb=V8(),mb=Y8(),Gr=new Array(30);function db(r,e,t,i,a,n,s){var u,l,c,v,f,m,p,d,q,g,y,A,h,S,w,_,I,E;if(m=e-1,I=r+m/2,i<.35?g=vb(-i):g=fb(t),E=-I*g,A=mb(e,E),A<=cb)return a;for(s?(u=A/ob(r,e),u/=$8(I,e)):u=pb(e,E)/$8(I,e),u*=n,Gr[0]=1,h=lb(E,e,!0,!0),h/=A,v=a+u*h,c=1,p=g/2,p*=p,d=1,y=4*I*I,f=e,w=1;w<Gr.length;++w){for(c+=2,Gr[w]=0,q=e-w,l=3,S=1;S<w;++S)q=S*e-w,Gr[w]+=q*Gr[w-S]/Q8(l),l+=2;if(Gr[w]/=w,Gr[w]+=m/Q8(c),h=(f*(f+1)*h+(E+f+1)*d)/y,d*=p,f+=2,_=u*Gr[w]*h,v+=_,_>1){if(Q0(_)<Q0(Z8*v))break}else if(Q0(_/Z8)<Q0(v))break}return v}j8.exports=db});var x8=o((lD,z8)=>{"use strict";function qb(r,e,t){var i,a;if(t===0)return 1;for(i=1,a=0;a<t;a++)i*=(r+a)/(e+a);return i}z8.exports=qb});var t9=o((vD,e9)=>{"use strict";var r9=T(),yb=ee();function hb(r,e){return yb(r9(r),r9(e))}e9.exports=hb});var n9=o((fD,i9)=>{"use strict";var gb=t9();i9.exports=gb});var u9=o((cD,s9)=>{"use strict";var a9=T(),Nb=Lr();function Ib(r,e){return Nb(a9(r),a9(e))}s9.exports=Ib});var l9=o((pD,o9)=>{"use strict";var wb=u9();o9.exports=wb});var Z0=o((mD,c9)=>{"use strict";var Qi=Ue(),Ab=n9(),Sb=l9(),v9=jr(),kr=or(),f9=R(),$0=T(),cr=C(),pr=G(),_b=Lr(),z=P(),mr=Sr(),we=ie(),$i=de(),Eb=re();function Ob(r,e,t,i,a){var n,s,u,l,c,v,f,m,p,d,q,g,y,A;if(!a)return pr(t,r)*pr(i,e);if(y=r+e,l=r+$i-.5,c=e+$i-.5,v=y+$i-.5,n=Qi(y),n/=Qi(r)*Qi(e),n*=f9(c/Eb),n*=f9(l/v),f=(t*e-i*l)/l,m=(i*r-t*c)/c,Sb(f,m)<.2)if(f*m>0||_b(r,e)<1)$0(f)<.1?n*=cr(r*kr(f)):n*=pr(t*v/l,r),$0(m)<.1?n*=cr(e*kr(m)):n*=pr(i*v/c,e);else if(Ab(f,m)<.5)s=r<e,u=e/r,s&&u*m<.1||!s&&f/u>.1?(p=v9(u*kr(m)),p=f+p+p*f,p=r*kr(p),n*=cr(p)):(p=v9(kr(f)/u),p=m+p+p*m,p=e*kr(p),n*=cr(p));else if($0(f)<$0(m))if(A=r*kr(f)+e*z(i*v/c),A<=we||A>=mr){if(A+=z(n),A>=mr)return NaN;n=cr(A)}else n*=cr(A);else if(A=e*kr(m)+r*z(t*v/l),A<=we||A>=mr){if(A+=z(n),A>=mr)return NaN;n=cr(A)}else n*=cr(A);else if(q=t*v/l,g=i*v/c,f=r*z(q),m=e*z(g),f>=mr||f<=we||m>=mr||m<=we)if(r<e)if(d=pr(g,e/r),p=r*(z(q)+z(d)),p<mr&&p>we)n*=pr(d*q,r);else{if(m+=f+z(n),m>=mr)return NaN;n=cr(m)}else if(d=pr(q,r/e),p=(z(d)+z(g))*e,p<mr&&p>we)n*=pr(d*g,e);else{if(m+=f+z(n),m>=mr)return NaN;n=cr(m)}else n*=pr(q,r)*pr(g,e);return n}c9.exports=Ob});var m9=o((dD,p9)=>{"use strict";var bb=ki(),Tb=Z0(),Fb={keep:!0,maxIter:1e3};function Mb(r,e,t,i){var a=0;return n;function n(){var s,u,l;return u=(r+a-1)*(r+e+a-1)*a*(e-a)*t*t,s=r+2*a-1,u/=s*s,l=a,l+=a*(e-a)*t/(r+2*a-1),l+=(r+a)*(r*i-e*t+1+a*(2-t))/(r+2*a+1),a+=1,[u,l]}}function Lb(r,e,t,i,a,n){var s,u,l;return s=Tb(r,e,t,i,a),n&&(n[1]=s),s===0?s:(l=Mb(r,e,t,i),u=bb(l,Fb),s/u)}p9.exports=Lb});var q9=o((qD,d9)=>{"use strict";var Pb=9007199254740991;d9.exports=Pb});var h9=o((yD,y9)=>{"use strict";function Rb(r,e){var t=0,i;if(r===0)return e;if(e===0)return r;for(;(r&1)===0&&(e&1)===0;)r>>>=1,e>>>=1,t+=1;for(;(r&1)===0;)r>>>=1;for(;e;){for(;(e&1)===0;)e>>>=1;r>e&&(i=e,e=r,r=i),e-=r}return r<<t}y9.exports=Rb});var N9=o((hD,g9)=>{"use strict";function Hb(r,e){var t=1,i;if(r===0)return e;if(e===0)return r;for(;r%2===0&&e%2===0;)r/=2,e/=2,t*=2;for(;r%2===0;)r/=2;for(;e;){for(;e%2===0;)e/=2;r>e&&(i=e,e=r,r=i),e-=r}return t*r}g9.exports=Hb});var O9=o((gD,E9)=>{"use strict";var I9=F(),w9=xr(),A9=W(),S9=Y(),_9=fi(),Cb=h9(),Gb=N9();function kb(r,e){return I9(r)||I9(e)?NaN:r===A9||e===A9||r===S9||e===S9?NaN:w9(r)&&w9(e)?(r<0&&(r=-r),e<0&&(e=-e),r<=_9&&e<=_9?Cb(r,e):Gb(r,e)):NaN}E9.exports=kb});var T9=o((ND,b9)=>{"use strict";var Wb=O9();b9.exports=Wb});var P9=o((ID,L9)=>{"use strict";var Bb=q9(),Db=W(),F9=xr(),M9=F(),Ub=I0(),Vb=nr(),Xb=T9();function Zi(r,e){var t,i,a,n,s,u,l;if(M9(r)||M9(e))return NaN;if(!F9(r)||!F9(e))return NaN;if(e<0||(i=1,r<0&&(r=-r+e-1,Ub(e)&&(i*=-1)),e>r))return 0;if(e===0||e===r)return i;if(e===1||e===r-1)return i*r;for(r-e<e&&(e=r-e),l=Vb(Bb/r),t=1,s=1;s<=e&&!(t>l);s++)t*=r,t/=s,r-=1;return s>e?i*t:(a=Zi(r,e-s+1),a===Db?i*a:(n=Zi(e,e-s+1),u=Xb(a,n),a/=u,n/=u,t/=n,i*t*a))}L9.exports=Zi});var H9=o((wD,R9)=>{"use strict";var Kb=P9();R9.exports=Kb});var k9=o((AD,G9)=>{"use strict";var C9=H9(),ne=nr(),Ze=G(),Yb=Tr();function Qb(r,e,t,i){var a,n,s,u,l;if(n=Ze(t,r),n>Yb)for(u=n,l=ne(r-1);l>e;l--)u*=(l+1)*i/((r-l)*t),n+=u;else if(s=ne(r*t),s<=e+1&&(s=ne(e+2)),n=Ze(t,s)*Ze(i,r-s),n*=C9(ne(r),ne(s)),n===0)for(l=s-1;l>e;l--)n+=Ze(t,l)*Ze(i,r-l),n*=C9(ne(r),ne(l));else{for(u=n,a=n,l=s-1;l>e;l--)u*=(l+1)*i/((r-l)*t),n+=u;for(u=a,l=s+1;l<=r;l++)u*=(r-l+1)*t/(l*i),n+=u}return n}G9.exports=Qb});var B9=o((SD,W9)=>{"use strict";var $b=Z0();function Zb(r,e,t,i,a,n,s){var u,l,c,v;if(u=$b(r,e,t,i,n),s&&(s[1]=u),u/=r,u===0)return u;for(c=1,l=1,v=0;v<a-1;++v)l*=(r+e+v)*t/(r+v+1),c+=l;return u*=c,u}W9.exports=Zb});var K9=o((_D,X9)=>{"use strict";var ji=Ue(),jb=he(),Jb=or(),zb=R(),Ji=C(),j0=G(),je=P(),xb=Tr(),D9=Sr(),U9=ie(),zi=de(),rT=re(),V9={maxTerms:100};function eT(r,e,t,i){var a=1-e,n=1;return s;function s(){var u=i/r;return r+=1,i*=a*t/n,n+=1,a+=1,u}}function tT(r,e,t,i,a,n,s){var u,l,c,v,f,m,p,d;return a?(p=r+e,l=r+zi-.5,c=e+zi-.5,v=p+zi-.5,u=ji(p)/(ji(r)*ji(e)),f=je(v/c)*(e-.5),m=je(t*v/l)*r,f>U9&&f<D9&&m>U9&&m<D9?(r*e<c*10?u*=Ji((e-.5)*Jb(r/c)):u*=j0(v/c,e-.5),u*=j0(t*v/l,r),u*=zb(l/rT),n&&(n[1]=u*j0(s,e))):(u=je(u)+f+m+(je(l)-1)/2,n&&(n[1]=Ji(u+e*je(s))),u=Ji(u))):u=j0(t,r),u<xb?i:(d=eT(r,e,t,u),V9.initialValue=i,jb(d,V9))}X9.exports=tT});var en=o((ED,z9)=>{"use strict";var iT=F(),nT=jr(),J0=nr(),Y9=or(),Q9=y0(),x=ui(),xi=R(),aT=C(),Je=G(),sT=ee(),$9=Lr(),z0=Pr(),Z9=Tr(),uT=fi(),oT=E0(),J9=Ir(),Wr=J8(),rn=x8(),lT=Z0(),j9=m9(),vT=k9(),ze=B9(),dr=K9(),fT=1/J9;function cT(r,e,t,i,a,n,s,u){var l,c,v,f,m,p,d,q,g,y,A,h;if(h=1-r,d=u,q=u+s,n[q]=-1,iT(r)||r<0||r>1)return n[d]=NaN,n[q]=NaN,n;if(i){if(e<0||t<0)return n[d]=NaN,n[q]=NaN,n;if(e===0){if(t===0)return n[d]=NaN,n[q]=NaN,n;if(t>0)return n[d]=a?0:1,n}else if(t===0&&e>0)return n[d]=a?1:0,n}else if(e<=0||t<=0)return n[d]=NaN,n[q]=NaN,n;return r===0?(e===1?n[q]=1:n[q]=e<1?z0/2:Z9*2,a?(n[d]=i?1:x(e,t),n):(n[d]=0,n)):r===1?(t===1?n[q]=1:n[q]=t<1?z0/2:Z9*2,a?n[d]=0:n[d]=i?1:x(e,t),n):e===.5&&t===.5?(n[q]=fT*xi(h*r),A=Q9(xi(a?h:r)),A/=oT,i||(A*=J9),n[d]=A,n):(e===1&&(p=t,t=e,e=p,p=h,h=r,r=p,a=!a),t===1?e===1?(n[d]=a?h:r,n[q]=1,n):(n[q]=e*Je(r,e-1),h<.5?A=a?-nT(e*Y9(-h)):aT(e*Y9(-h)):A=a?-(Je(r,e)-1):Je(r,e),i||(A/=e),n[d]=A,n):($9(e,t)<=1?(r>.5&&(p=t,t=e,e=p,p=h,h=r,r=p,a=!a),sT(e,t)<=1?e>=$9(.2,t)||Je(r,e)<=.9?a?(v=-(i?1:x(e,t)),a=!1,v=-dr(e,t,r,v,i,n,h)):v=dr(e,t,r,0,i,n,h):(p=t,t=e,e=p,p=h,h=r,r=p,a=!a,h>=.3?a?(v=-(i?1:x(e,t)),a=!1,v=-dr(e,t,r,v,i,n,h)):v=dr(e,t,r,0,i,n,h):(i?c=1:c=rn(e+t,e,20),v=ze(e,t,r,h,20,i,n),a?(v-=i?1:x(e,t),a=!1,v=-Wr(e+20,t,r,h,v,c,i)):v=Wr(e+20,t,r,h,v,c,i))):t<=1||r<.1&&Je(t*r,e)<=.7?a?(v=-(i?1:x(e,t)),a=!1,v=-dr(e,t,r,v,i,n,h)):v=dr(e,t,r,0,i,n,h):(p=t,t=e,e=p,p=h,h=r,r=p,a=!a,h>=.3?a?(v=-(i?1:x(e,t)),a=!1,v=-dr(e,t,r,v,i,n,h)):v=dr(e,t,r,0,i,n,h):e>=15?a?(v=-(i?1:x(e,t)),a=!1,v=-Wr(e,t,r,h,v,1,i)):v=Wr(e,t,r,h,0,1,i):(i?c=1:c=rn(e+t,e,20),v=ze(e,t,r,h,20,i,n),a?(v-=i?1:x(e,t),a=!1,v=-Wr(e+20,t,r,h,v,c,i)):v=Wr(e+20,t,r,h,v,c,i)))):(e<t?l=e-(e+t)*r:l=(e+t)*h-t,l<0&&(p=t,t=e,e=p,p=h,h=r,r=p,a=!a),t<40?J0(e)===e&&J0(t)===t&&e<uT-100?(g=e-1,y=t+g,v=vT(y,g,r,h),i||(v*=x(e,t))):t*r<=.7?a?(v=-(i?1:x(e,t)),a=!1,v=-dr(e,t,r,v,i,n,h)):v=dr(e,t,r,0,i,n,h):e>15?(y=J0(t),y===t&&(y-=1),f=t-y,i?c=1:c=rn(e+f,f,y),v=ze(f,e,h,r,y,i),v=Wr(e,f,r,h,v,1,i),v/=c):i?(y=J0(t),f=t-y,f<=0&&(y-=1,f+=1),v=ze(f,e,h,r,y,i),v+=ze(e,f,r,h,20,i),a&&(v-=1),v=Wr(e+20,f,r,h,v,1,i),a&&(v=-v,a=!1)):v=j9(e,t,r,h,i,n):v=j9(e,t,r,h,i,n)),n[q]<0&&(n[q]=lT(e,t,r,h,!0)),m=h*r,n[q]!==0&&(z0*m<n[q]?n[q]=z0/2:n[q]/=m),n[d]=a?(i?1:x(e,t))-v:v,n))}z9.exports=cT});var rl=o((OD,x9)=>{"use strict";var pT=en();function mT(r,e,t,i,a){return pT(r,e,t,i,a,[0,0],1,0)}x9.exports=mT});var tn=o((bD,tl)=>{"use strict";var dT=Yr(),el=rl(),qT=en();dT(el,"assign",qT);tl.exports=el});var nl=o((TD,il)=>{"use strict";var yT=tn().assign;function hT(r,e,t,i,a){var n=[0,0];return i=i!==!1,a=a===!0,yT(r,e,t,i,a,n,1,0),n[0]}il.exports=hT});var x0=o((FD,al)=>{"use strict";var gT=nl();al.exports=gT});var ll=o((MD,ol)=>{"use strict";var sl=x0(),ul=F(),NT=G();function IT(r,e){var t,i,a;return ul(r)||ul(e)||e<=0?NaN:r===0?.5:(t=NT(r,2),e>2*t?(a=t/(e+t),i=sl(a,.5,e/2,!0,!0)/2):(a=e/(e+t),i=sl(a,e/2,.5,!0,!1)/2),r>0?1-i:i)}ol.exports=IT});var fl=o((LD,vl)=>{"use strict";function wT(r){return e;function e(){return r}}vl.exports=wT});var nn=o((PD,cl)=>{"use strict";var AT=fl();cl.exports=AT});var ql=o((RD,dl)=>{"use strict";var ST=nn(),pl=x0(),ml=F(),_T=G();function ET(r){if(ml(r)||r<=0)return ST(NaN);return e;function e(t){var i,a,n;return ml(t)?NaN:t===0?.5:(i=_T(t,2),r>2*i?(n=i/(r+i),a=pl(n,.5,r/2,!0,!0)/2):(n=r/(r+i),a=pl(n,r/2,.5,!0,!1)/2),t>0?1-a:a)}}dl.exports=ET});var gl=o((HD,hl)=>{"use strict";var OT=Yr(),yl=ll(),bT=ql();OT(yl,"factory",bT);hl.exports=yl});var Il=o((CD,Nl)=>{"use strict";function TT(r){var e,t,i;return r===0?-.0005087819496582806:(r<0?e=-r:e=r,e<=1?(t=-.0005087819496582806+r*(-.008368748197417368+r*(.03348066254097446+r*(-.012692614766297404+r*(-.03656379714117627+r*(.02198786811111689+r*(.008226878746769157+r*(-.005387729650712429+r*(0+r*0)))))))),i=1+r*(-.9700050433032906+r*(-1.5657455823417585+r*(1.5622155839842302+r*(.662328840472003+r*(-.7122890234154284+r*(-.05273963823400997+r*(.07952836873415717+r*(-.0023339375937419+r*.0008862163904564247))))))))):(r=1/r,t=0+r*(0+r*(-.005387729650712429+r*(.008226878746769157+r*(.02198786811111689+r*(-.03656379714117627+r*(-.012692614766297404+r*(.03348066254097446+r*(-.008368748197417368+r*-.0005087819496582806)))))))),i=.0008862163904564247+r*(-.0023339375937419+r*(.07952836873415717+r*(-.05273963823400997+r*(-.7122890234154284+r*(.662328840472003+r*(1.5622155839842302+r*(-1.5657455823417585+r*(-.9700050433032906+r*1))))))))),t/i)}Nl.exports=TT});var Al=o((GD,wl)=>{"use strict";function FT(r){var e,t,i;return r===0?-.20243350835593876:(r<0?e=-r:e=r,e<=1?(t=-.20243350835593876+r*(.10526468069939171+r*(8.3705032834312+r*(17.644729840837403+r*(-18.851064805871424+r*(-44.6382324441787+r*(17.445385985570866+r*(21.12946554483405+r*-3.6719225470772936))))))),i=1+r*(6.242641248542475+r*(3.971343795334387+r*(-28.66081804998+r*(-20.14326346804852+r*(48.560921310873994+r*(10.826866735546016+r*(-22.643693341313973+r*1.7211476576120028)))))))):(r=1/r,t=-3.6719225470772936+r*(21.12946554483405+r*(17.445385985570866+r*(-44.6382324441787+r*(-18.851064805871424+r*(17.644729840837403+r*(8.3705032834312+r*(.10526468069939171+r*-.20243350835593876))))))),i=1.7211476576120028+r*(-22.643693341313973+r*(10.826866735546016+r*(48.560921310873994+r*(-20.14326346804852+r*(-28.66081804998+r*(3.971343795334387+r*(6.242641248542475+r*1)))))))),t/i)}wl.exports=FT});var _l=o((kD,Sl)=>{"use strict";function MT(r){var e,t,i;return r===0?-.1311027816799519:(r<0?e=-r:e=r,e<=1?(t=-.1311027816799519+r*(-.16379404719331705+r*(.11703015634199525+r*(.38707973897260434+r*(.3377855389120359+r*(.14286953440815717+r*(.029015791000532906+r*(.0021455899538880526+r*(-6794655751811263e-22+r*(28522533178221704e-24+r*-681149956853777e-24))))))))),i=1+r*(3.4662540724256723+r*(5.381683457070069+r*(4.778465929458438+r*(2.5930192162362027+r*(.848854343457902+r*(.15226433829533179+r*(.011059242293464892+r*(0+r*(0+r*0)))))))))):(r=1/r,t=-681149956853777e-24+r*(28522533178221704e-24+r*(-6794655751811263e-22+r*(.0021455899538880526+r*(.029015791000532906+r*(.14286953440815717+r*(.3377855389120359+r*(.38707973897260434+r*(.11703015634199525+r*(-.16379404719331705+r*-.1311027816799519))))))))),i=0+r*(0+r*(0+r*(.011059242293464892+r*(.15226433829533179+r*(.848854343457902+r*(2.5930192162362027+r*(4.778465929458438+r*(5.381683457070069+r*(3.4662540724256723+r*1)))))))))),t/i)}Sl.exports=MT});var Ol=o((WD,El)=>{"use strict";function LT(r){var e,t,i;return r===0?-.0350353787183178:(r<0?e=-r:e=r,e<=1?(t=-.0350353787183178+r*(-.0022242652921344794+r*(.018557330651423107+r*(.009508047013259196+r*(.0018712349281955923+r*(.00015754461742496055+r*(460469890584318e-20+r*(-2304047769118826e-25+r*26633922742578204e-28))))))),i=1+r*(1.3653349817554064+r*(.7620591645536234+r*(.22009110576413124+r*(.03415891436709477+r*(.00263861676657016+r*(7646752923027944e-20+r*(0+r*0)))))))):(r=1/r,t=26633922742578204e-28+r*(-2304047769118826e-25+r*(460469890584318e-20+r*(.00015754461742496055+r*(.0018712349281955923+r*(.009508047013259196+r*(.018557330651423107+r*(-.0022242652921344794+r*-.0350353787183178))))))),i=0+r*(0+r*(7646752923027944e-20+r*(.00263861676657016+r*(.03415891436709477+r*(.22009110576413124+r*(.7620591645536234+r*(1.3653349817554064+r*1)))))))),t/i)}El.exports=LT});var Tl=o((BD,bl)=>{"use strict";function PT(r){var e,t,i;return r===0?-.016743100507663373:(r<0?e=-r:e=r,e<=1?(t=-.016743100507663373+r*(-.0011295143874558028+r*(.001056288621524929+r*(.00020938631748758808+r*(14962478375834237e-21+r*(44969678992770644e-23+r*(4625961635228786e-24+r*(-2811287356288318e-29+r*9905570997331033e-32))))))),i=1+r*(.5914293448864175+r*(.1381518657490833+r*(.016074608709367652+r*(.0009640118070051656+r*(27533547476472603e-21+r*(282243172016108e-21+r*(0+r*0)))))))):(r=1/r,t=9905570997331033e-32+r*(-2811287356288318e-29+r*(4625961635228786e-24+r*(44969678992770644e-23+r*(14962478375834237e-21+r*(.00020938631748758808+r*(.001056288621524929+r*(-.0011295143874558028+r*-.016743100507663373))))))),i=0+r*(0+r*(282243172016108e-21+r*(27533547476472603e-21+r*(.0009640118070051656+r*(.016074608709367652+r*(.1381518657490833+r*(.5914293448864175+r*1)))))))),t/i)}bl.exports=PT});var Pl=o((DD,Ll)=>{"use strict";var RT=F(),Fl=R(),Ml=P(),HT=W(),CT=Y(),GT=Il(),kT=Al(),WT=_l(),BT=Ol(),DT=Tl(),UT=.08913147449493408,VT=2.249481201171875,XT=.807220458984375,KT=.9399557113647461,YT=.9836282730102539;function QT(r){var e,t,i,a,n;return RT(r)?NaN:r===0?HT:r===2?CT:r===1?0:r>2||r<0?NaN:(r>1?(e=-1,i=2-r):(e=1,i=r),r=1-i,r<=.5?(a=r*(r+10),n=GT(r),e*(a*UT+a*n)):i>=.25?(a=Fl(-2*Ml(i)),i-=.25,n=kT(i),e*(a/(VT+n))):(i=Fl(-Ml(i)),i<3?(t=i-1.125,n=WT(t),e*(XT*i+n*i)):i<6?(t=i-3,n=BT(t),e*(KT*i+n*i)):(t=i-6,n=DT(t),e*(YT*i+n*i))))}Ll.exports=QT});var Ae=o((UD,Rl)=>{"use strict";var $T=Pl();Rl.exports=$T});var kl=o((VD,Gl)=>{"use strict";var ZT=F(),Hl=y0(),jT=R(),Cl=Ut(),JT=6123233995736766e-32;function zT(r){var e;return ZT(r)?NaN:r<-1||r>1?NaN:r>.5?2*Hl(jT(.5-.5*r)):(e=Cl-Hl(r),e+=JT,e+=Cl,e)}Gl.exports=zT});var Bl=o((XD,Wl)=>{"use strict";var xT=kl();Wl.exports=xT});var rt=o((KD,Dl)=>{"use strict";var rF=1.4142135623730951;Dl.exports=rF});var Vl=o((YD,Ul)=>{"use strict";function eF(r){return r===0?.16666666666666666:.16666666666666666+r*.16666666666666666}Ul.exports=eF});var Kl=o((QD,Xl)=>{"use strict";function tF(r){return r===0?.058333333333333334:.058333333333333334+r*(.06666666666666667+r*.008333333333333333)}Xl.exports=tF});var Ql=o(($D,Yl)=>{"use strict";function iF(r){return r===0?.0251984126984127:.0251984126984127+r*(.026785714285714284+r*(.0017857142857142857+r*.0001984126984126984))}Yl.exports=iF});var Zl=o((ZD,$l)=>{"use strict";function nF(r){return r===0?.012039792768959435:.012039792768959435+r*(.010559964726631394+r*(-.0011078042328042327+r*(.0003747795414462081+r*27557319223985893e-22)))}$l.exports=nF});var Jl=o((jD,jl)=>{"use strict";function aF(r){return r===0?.003837005972422639:.003837005972422639+r*(.00610392115600449+r*(-.0016095979637646305+r*(.0005945867404200738+r*(-6270542728876062e-20+r*2505210838544172e-23))))}jl.exports=aF});var xl=o((JD,zl)=>{"use strict";function sF(r){return r===0?.0032177478835464946:.0032177478835464946+r*(.0010898206731540065+r*(-.0012579159844784845+r*(.0006908420797309686+r*(-.00016376804137220805+r*(154012654012654e-19+r*16059043836821613e-26)))))}zl.exports=sF});var ev=o((zD,rv)=>{"use strict";function uF(r){return r===0?.001743826229834001:.001743826229834001+r*(3353097688001788e-20+r*(-.0007624513544032393+r*(.0006451304695145635+r*(-.000249472580470431+r*(49255746366361444e-21+r*(-39851014346715405e-22+r*7647163731819816e-28))))))}rv.exports=uF});var iv=o((xD,tv)=>{"use strict";function oF(r){return r===0?.0009647274732138864:.0009647274732138864+r*(-.0003110108632631878+r*(-.00036307660358786886+r*(.0005140660578834113+r*(-.00029133414466938067+r*(9086710793521991e-20+r*(-15303004486655377e-21+r*(10914179173496788e-22+r*28114572543455206e-31)))))))}tv.exports=oF});var av=o((rU,nv)=>{"use strict";function lF(r){return r===0?.0005422926281312969:.0005422926281312969+r*(-.0003694266780000966+r*(-.00010230378073700413+r*(.00035764655430568635+r*(-.00028690924218514614+r*(.00012645437628698076+r*(-33202652391372056e-21+r*(4890304529197534e-21+r*(-3123956959982987e-22+r*822063524662433e-32))))))))}nv.exports=lF});var uv=o((eU,sv)=>{"use strict";var vF=H0(),fF=_r(),cF=R(),pF=Ir(),mF=Vl(),dF=Kl(),qF=Ql(),yF=Zl(),hF=Jl(),gF=xl(),NF=ev(),IF=iv(),wF=av(),AF=0,qr=[1,0,0,0,0,0,0,0,0,0];function SF(r,e){var t,i;return i=vF(r/2,.5)*cF(r*pF)*(e-.5),t=1/r,qr[1]=mF(t),qr[2]=dF(t),qr[3]=qF(t),qr[4]=yF(t),qr[5]=hF(t),qr[6]=gF(t),qr[7]=NF(t),qr[8]=IF(t),qr[9]=wF(t),AF+i*fF(qr,i*i)}sv.exports=SF});var vv=o((tU,lv)=>{"use strict";var _F=H0(),EF=_r(),ov=R(),OF=G(),bF=Ir(),Br=[0,0,0,0,0,0,0];function TF(r,e){var t,i,a,n,s,u,l,c;return c=_F(r/2,.5)*ov(r*bF)*e,n=r+2,s=r+4,u=r+6,Br[0]=1,Br[1]=-(r+1)/(2*n),n*=r+2,Br[2]=-r*(r+1)*(r+3)/(8*n*s),n*=r+2,Br[3]=-r*(r+1)*(r+5)*((3*r+7)*r-2)/(48*n*s*u),n*=r+2,s*=r+4,Br[4]=-r*(r+1)*(r+7)*(((((15*r+154)*r+465)*r+286)*r-336)*r+64)/(384*n*s*u*(r+8)),n*=r+2,Br[5]=-r*(r+1)*(r+3)*(r+9)*((((((35*r+452)*r+1573)*r+600)*r-2020)*r+928)*r-128)/(1280*n*s*u*(r+8)*(r+10)),n*=r+2,s*=r+4,u*=r+6,Br[6]=-r*(r+1)*(r+11)*(((((((((((945*r+31506)*r+425858)*r+2980236)*r+11266745)*r+20675018)*r+7747124)*r-22574632)*r-8565600)*r+18108416)*r-7099392)*r+884736)/(46080*n*s*u*(r+8)*(r+10)*(r+12)),l=ov(r),a=OF(l*c,1/r),i=a*a,t=EF(Br,i),t*=l,t/=a,-t}lv.exports=TF});var dv=o((iU,mv)=>{"use strict";var fv=Ae(),FF=jr(),cv=R(),MF=G(),LF=E0(),pv=rt();function PF(r,e){var t,i,a,n,s,u,l;return r>1e20?-fv(2*e)*pv:(t=1/(r-.5),i=48/(t*t),a=((20700*t/i-98)*t-16)*t+96.36,n=((94.5/(i+a)-3)/i+1)*cv(t*LF)*r,l=MF(n*2*e,2/r),l>.05+t?(u=-fv(2*e)*pv,l=u*u,r<5&&(a+=.3*(r-4.5)*(u+.6)),a+=(((.05*n*u-5)*u-7)*u-2)*u+i,l=(((((.4*l+6.3)*l+36)*l+94.5)/a-l-3)/i+1)*u,l=FF(t*l*l)):l=((1/(((r+6)/(r*l)-.089*n-.822)*(r+2)*3)+.5/(r+4))*l-1)*(r+1)/(r+2)+1/l,s=cv(r*l),-s)}mv.exports=PF});var _v=o((nU,Sv)=>{"use strict";var qv=Ae(),yv=nr(),an=zr(),hv=yi(),RF=Bl(),et=R(),HF=T(),gv=k0(),CF=G(),GF=me(),Nv=rt(),Iv=Ir(),wv=uv(),tt=vv(),sn=dv(),Av=268435456,kF=1/3,WF=106/3,BF=.8549879733383485;function DF(r,e,t){var i,a,n,s,u,l,c,v,f,m,p,d,q,g,y,A;if(u=0,e>t?(c=t,t=e,e=c,s=!0):s=!1,yv(r)===r&&r<20)switch(a=an(1,WF),yv(r)){case 1:e===.5?u=0:u=-gv(Iv*e)/GF(Iv*e);break;case 2:u=(2*e-1)/et(2*e*t);break;case 4:l=4*e*t,n=et(l),q=4*gv(RF(n)/3)/n,g=et(q-4),u=e-.5<0?-g:g;break;case 6:if(e<1e-150)return(s?-1:1)*sn(r,e);y=4*(e-e*e),A=CF(y,kF),d=6*(1+BF*(1/A-1));do f=d*d,m=f*f,p=d*m,v=d,d=2*(8*y*p-270*f+2187)/(5*(4*y*m-216*d-243));while(HF((d-v)/d)>a);d=et(d-r),u=e-.5<0?-d:d;break;default:r>Av?u=qv(2*e)*Nv:r<3?(i=.2742-r*.0242143,e>i?u=wv(r,e):u=tt(r,e)):(i=an(1,hv(r/-.654)),e>i?u=sn(r,e):u=tt(r,e))}else r>Av?u=-qv(2*e)*Nv:r<3?(i=.2742-r*.0242143,e>i?u=wv(r,e):u=tt(r,e)):(i=an(1,hv(r/-.654)),e>i?u=sn(r,e):u=tt(r,e));return s?-u:u}Sv.exports=DF});var Ov=o((aU,Ev)=>{"use strict";var UF=_v();function VF(r,e,t){var i,a,n,s;return a=e/2,n=1-a,i=r*2,s=UF(i,a,n),t&&(t.value=s*s/(i+s*s)),i/(i+s*s)}Ev.exports=VF});var Fv=o((sU,Tv)=>{"use strict";var it=_r(),XF=Ae(),bv=R(),KF=C(),Er=rt(),H=[0,0,0,0,0,0,0],xe=[0,0,0,0];function YF(r,e,t){var i,a,n,s,u,l,c;return i=XF(2*t),i/=-bv(r/2),xe[0]=i,l=e-r,s=l*l,u=s*l,H[0]=-l*Er/2,H[1]=(1-2*l)/8,H[2]=-(l*Er/48),H[3]=-1/192,H[4]=-l*Er/3840,H[5]=0,H[6]=0,xe[1]=it(H,i),H[0]=l*Er*(3*l-2)/12,H[1]=(20*s-12*l+1)/128,H[2]=l*Er*(20*l-1)/960,H[3]=(16*s+30*l-15)/4608,H[4]=l*Er*(21*l+32)/53760,H[5]=(-(32*s)+63)/368640,H[6]=-l*Er*(120*l+17)/25804480,xe[2]=it(H,i),H[0]=l*Er*(-75*s+80*l-16)/480,H[1]=(-1080*u+868*s-90*l-45)/9216,H[2]=l*Er*(-1190*s+84*l+373)/53760,H[3]=(-2240*u-2508*s+2100*l-165)/368640,H[4]=0,H[5]=0,H[6]=0,xe[3]=it(H,i),n=it(xe,1/r),a=n*n,c=-KF(-a/2),a===0?.5:(1+n*bv((1+c)/a))/2}Tv.exports=YF});var un=o((uU,Lv)=>{"use strict";var Mv=P(),QF=Pr(),nt=QF/4;function $F(r,e){return t;function t(i){var a,n,s;return s=1-i,s===0?[-nt,-nt]:i===0?[-nt,-nt]:(n=Mv(i)+e*Mv(s)+r,a=1/i-e/s,[n,a])}}Lv.exports=$F});var Rv=o((oU,Pv)=>{"use strict";var ZF=F();function jF(r){return r===0||ZF(r)?r:r<0?-1:1}Pv.exports=jF});var r0=o((lU,Hv)=>{"use strict";var JF=Rv();Hv.exports=JF});var ln=o((vU,Gv)=>{"use strict";var Cv=r0(),at=T(),zF=zr(),on=Pr();function xF(r,e,t,i,a,n){var s,u,l,c,v,f,m,p,d,q;d=0,s=0,v=e,c=zF(1,1-a),m=on,u=on,l=on,f=n;do{if(s=d,l=u,u=m,p=r(v),d=p[0],q=p[1],f-=1,d===0)break;if(q===0?(s===0&&(v===t?e=i:e=t,s=r(e),m=e-v),Cv(s)*Cv(d)<0?m<0?m=(v-t)/2:m=(v-i)/2:m<0?m=(v-i)/2:m=(v-t)/2):m=d/q,at(m*2)>at(l)&&(m=m>0?(v-t)/2:(v-i)/2),e=v,v-=m,v<=t){if(m=.5*(e-t),v=e-m,v===t||v===i)break}else if(v>=i&&(m=.5*(e-i),v=e-m,v===t||v===i))break;m>0?i=e:t=e}while(f&&at(v*c)<at(m));return v}Gv.exports=xF});var Wv=o((fU,kv)=>{"use strict";function rM(r){return r===0?-1:-1+r*(-5+r*5)}kv.exports=rM});var Dv=o((cU,Bv)=>{"use strict";function eM(r){return r===0?1:1+r*(21+r*(-69+r*46))}Bv.exports=eM});var Vv=o((pU,Uv)=>{"use strict";function tM(r){return r===0?7:7+r*(-2+r*(33+r*(-62+r*31)))}Uv.exports=tM});var Kv=o((mU,Xv)=>{"use strict";function iM(r){return r===0?25:25+r*(-52+r*(-17+r*(88+r*(-115+r*46))))}Xv.exports=iM});var Qv=o((dU,Yv)=>{"use strict";function nM(r){return r===0?7:7+r*(12+r*(-78+r*52))}Yv.exports=nM});var Zv=o((qU,$v)=>{"use strict";function aM(r){return r===0?-7:-7+r*(2+r*(183+r*(-370+r*185)))}$v.exports=aM});var Jv=o((yU,jv)=>{"use strict";function sM(r){return r===0?-533:-533+r*(776+r*(-1835+r*(10240+r*(-13525+r*5410))))}jv.exports=sM});var xv=o((hU,zv)=>{"use strict";function uM(r){return r===0?-1579:-1579+r*(3747+r*(-3372+r*(-15821+r*(45588+r*(-45213+r*15071)))))}zv.exports=uM});var ef=o((gU,rf)=>{"use strict";function oM(r){return r===0?449:449+r*(-1259+r*(-769+r*(6686+r*(-9260+r*3704))))}rf.exports=oM});var nf=o((NU,tf)=>{"use strict";function lM(r){return r===0?63149:63149+r*(-151557+r*(140052+r*(-727469+r*(2239932+r*(-2251437+r*750479)))))}tf.exports=lM});var sf=o((IU,af)=>{"use strict";function vM(r){return r===0?29233:29233+r*(-78755+r*(105222+r*(146879+r*(-1602610+r*(3195183+r*(-2554139+r*729754))))))}af.exports=vM});var of=o((wU,uf)=>{"use strict";function fM(r){return r===0?1:1+r*(-13+r*13)}uf.exports=fM});var vf=o((AU,lf)=>{"use strict";function cM(r){return r===0?1:1+r*(21+r*(-69+r*46))}lf.exports=cM});var pf=o((SU,cf)=>{"use strict";var Se=_r(),pM=Ae(),mM=T(),dM=C(),ff=P(),qM=R(),yM=me(),hM=k0(),gM=un(),NM=ln(),IM=Wv(),wM=Dv(),AM=Vv(),SM=Kv(),_M=Qv(),EM=Zv(),OM=Jv(),bM=xv(),TM=ef(),FM=nf(),MM=sf(),LM=of(),PM=vf(),O=[0,0,0,0,0,0],e0=[0,0,0,0];function RM(r,e,t){var i,a,n,s,u,l,c,v,f,m,p,d,q,g,y,A,h,S,w,_;return u=pM(2*r)/-qM(e/2),S=yM(t),h=hM(t),e0[0]=u,y=S*S,A=h*h,q=S*h,d=q*q,p=d*q,m=d*d,f=d*p,v=p*p,c=m*p,O[0]=(2*y-1)/(3*q),O[1]=-IM(y)/(36*d),O[2]=wM(y)/(1620*p),O[3]=AM(y)/(6480*m),O[4]=SM(y)/(90720*f),O[5]=0,e0[1]=Se(O,u),O[0]=-_M(y)/(405*p),O[1]=EM(y)/(2592*m),O[2]=-OM(y)/(204120*f),O[3]=-bM(y)/(2099520*v),O[4]=0,O[5]=0,e0[2]=Se(O,u),O[0]=TM(y)/(102060*f),O[1]=-FM(y)/(20995200*v),O[2]=MM(y)/(36741600*c),O[3]=0,O[4]=0,O[5]=0,e0[3]=Se(O,u),l=Se(e0,1/e),n=h/S,n*=n,g=-(l*l)/(2*y)+ff(y)+A*ff(A)/y,mM(l)<.7?(O[0]=y,O[1]=q,O[2]=(1-2*y)/3,O[3]=LM(y)/(36*q),O[4]=PM(y)/(270*d),O[5]=0,_=Se(O,l)):(w=dM(g),O[0]=w,O[1]=n,O[2]=0,O[3]=3*n*(3*n+1)/6,O[4]=4*n*(4*n+1)*(4*n+2)/24,O[5]=5*n*(5*n+1)*(5*n+2)*(5*n+3)/120,_=Se(O,w),(_-y)*l<0&&(_=1-_)),l<0?(a=0,i=y):(a=y,i=1),(_<a||_>i)&&(_=(a+i)/2),s=gM(-g,n),_=NM(s,_,a,i,32,100),_}cf.exports=RM});var df=o((_U,mf)=>{var t0=1e3,i0=t0*60,n0=i0*60,a0=n0*24,HM=a0*365.25;mf.exports=function(r,e){e=e||{};var t=typeof r;if(t==="string"&&r.length>0)return CM(r);if(t==="number"&&isNaN(r)===!1)return e.long?kM(r):GM(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function CM(r){if(r=String(r),!(r.length>100)){var e=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(r);if(e){var t=parseFloat(e[1]),i=(e[2]||"ms").toLowerCase();switch(i){case"years":case"year":case"yrs":case"yr":case"y":return t*HM;case"days":case"day":case"d":return t*a0;case"hours":case"hour":case"hrs":case"hr":case"h":return t*n0;case"minutes":case"minute":case"mins":case"min":case"m":return t*i0;case"seconds":case"second":case"secs":case"sec":case"s":return t*t0;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function GM(r){return r>=a0?Math.round(r/a0)+"d":r>=n0?Math.round(r/n0)+"h":r>=i0?Math.round(r/i0)+"m":r>=t0?Math.round(r/t0)+"s":r+"ms"}function kM(r){return st(r,a0,"day")||st(r,n0,"hour")||st(r,i0,"minute")||st(r,t0,"second")||r+" ms"}function st(r,e,t){if(!(r<e))return r<e*1.5?Math.floor(r/e)+" "+t:Math.ceil(r/e)+" "+t+"s"}});var yf=o((M,qf)=>{M=qf.exports=fn.debug=fn.default=fn;M.coerce=VM;M.disable=DM;M.enable=BM;M.enabled=UM;M.humanize=df();M.names=[];M.skips=[];M.formatters={};var vn;function WM(r){var e=0,t;for(t in r)e=(e<<5)-e+r.charCodeAt(t),e|=0;return M.colors[Math.abs(e)%M.colors.length]}function fn(r){function e(){if(e.enabled){var t=e,i=+new Date,a=i-(vn||i);t.diff=a,t.prev=vn,t.curr=i,vn=i;for(var n=new Array(arguments.length),s=0;s<n.length;s++)n[s]=arguments[s];n[0]=M.coerce(n[0]),typeof n[0]!="string"&&n.unshift("%O");var u=0;n[0]=n[0].replace(/%([a-zA-Z%])/g,function(c,v){if(c==="%%")return c;u++;var f=M.formatters[v];if(typeof f=="function"){var m=n[u];c=f.call(t,m),n.splice(u,1),u--}return c}),M.formatArgs.call(t,n);var l=e.log||M.log||console.log.bind(console);l.apply(t,n)}}return e.namespace=r,e.enabled=M.enabled(r),e.useColors=M.useColors(),e.color=WM(r),typeof M.init=="function"&&M.init(e),e}function BM(r){M.save(r),M.names=[],M.skips=[];for(var e=(typeof r=="string"?r:"").split(/[\s,]+/),t=e.length,i=0;i<t;i++)e[i]&&(r=e[i].replace(/\*/g,".*?"),r[0]==="-"?M.skips.push(new RegExp("^"+r.substr(1)+"$")):M.names.push(new RegExp("^"+r+"$")))}function DM(){M.enable("")}function UM(r){var e,t;for(e=0,t=M.skips.length;e<t;e++)if(M.skips[e].test(r))return!1;for(e=0,t=M.names.length;e<t;e++)if(M.names[e].test(r))return!0;return!1}function VM(r){return r instanceof Error?r.stack||r.message:r}});var cn=o((Q,gf)=>{Q=gf.exports=yf();Q.log=YM;Q.formatArgs=KM;Q.save=QM;Q.load=hf;Q.useColors=XM;Q.storage=typeof chrome<"u"&&typeof chrome.storage<"u"?chrome.storage.local:$M();Q.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function XM(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}Q.formatters.j=function(r){try{return JSON.stringify(r)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}};function KM(r){var e=this.useColors;if(r[0]=(e?"%c":"")+this.namespace+(e?" %c":" ")+r[0]+(e?"%c ":" ")+"+"+Q.humanize(this.diff),!!e){var t="color: "+this.color;r.splice(1,0,t,"color: inherit");var i=0,a=0;r[0].replace(/%[a-zA-Z%]/g,function(n){n!=="%%"&&(i++,n==="%c"&&(a=i))}),r.splice(a,0,t)}}function YM(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function QM(r){try{r==null?Q.storage.removeItem("debug"):Q.storage.debug=r}catch{}}function hf(){var r;try{r=Q.storage.debug}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}Q.enable(hf());function $M(){try{return window.localStorage}catch{}}});var s0=o((EU,Nf)=>{"use strict";var ZM=34028234663852886e22;Nf.exports=ZM});var _f=o((OU,Sf)=>{"use strict";var jM=cn(),If=Vi(),JM=T(),zM=C(),wf=P(),xM=s0(),Af=jM("gammaincinv:higher_newton");function rL(r,e,t,i,a,n,s,u){var l,c,v,f,m,p,d,q,g,y,A,h,S,w;w=r,A=1,h=1,p=e*e,c=r;do{if(w=r,d=w*w,t===0){if(l=(1-e)*wf(w)+w+n,l>wf(xM))return Af("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),c;S=zM(l)}else S=-s*w;u?(q=If(w,e,!0,!1),v=-S*(q-i)):(g=If(w,e,!0,!0),v=S*(g-a)),S=v,i>1e-120||h>1?(f=.5*(w-e+1)/w,m=(2*d-4*w*e+4*w+2*p-3*e+1)/d,m/=6,r=w+S*(1+S*(f+S*m))):r=w+S,A=JM(w/r-1),h+=1,w=r,w<0&&(w=c,h=100)}while(A>2e-14&&h<35);return(A>2e-14||h>99)&&Af("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output."),y=w||0,y}Sf.exports=rL});var Of=o((bU,Ef)=>{"use strict";function eL(r){return r===0?0:0+r*(1+r*(1+r*(1.5+r*(2.6666666666666665+r*(5.208333333333333+r*10.8)))))}Ef.exports=eL});var Tf=o((TU,bf)=>{"use strict";function tL(r){return r===0?1:1+r*(1+r*(.3333333333333333+r*(.027777777777777776+r*(-.003703703703703704+r*(.0002314814814814815+r*5878894767783657e-20)))))}bf.exports=tL});var pn=o((FU,Mf)=>{"use strict";var iL=T(),nL=C(),Ff=P(),aL=_r(),sL=Of(),uL=Tf(),oL=1e-8,lL=.08333333333333333,vL=.008333333333333333,_e=[1,0,0,0,0,0];function fL(r){var e,t,i,a,n,s,u,l,c;if(c=r*r*.5,r===0?n=0:r<-1?(l=nL(-1-c),n=sL(l)):r<1?(l=r,n=uL(l)):(l=11+c,s=Ff(l),n=l+s,l=1/l,e=s*s,t=e*s,i=t*s,a=i*s,_e[1]=(2-s)*.5,_e[2]=(-9*s+6+2*e)/6,_e[3]=-(3*t+36*s-22*e-12)*lL,_e[4]=(60+350*e-300*s-125*t+12*i)/60,_e[5]=-(-120-274*i+900*s-1700*e+1125*t+20*a)*vL,n+=s*l*aL(_e,l)),l=1,r>-3.5&&r<-.03||r>.03&&r<40){l=1,u=n;do n=u*(c+Ff(u))/(u-1),l=iL(u/n-1),u=n;while(l>oL)}return n}Mf.exports=fL});var Pf=o((MU,Lf)=>{"use strict";var cL=.9189385332046728;Lf.exports=cL});var Hf=o((LU,Rf)=>{"use strict";var pL=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function mL(r,e){var t,i,a,n,s;i=0,a=0,t=e+e,s=r;do n=a,a=i,i=t*a-n+pL[s],s-=1;while(s>=0);return(i-n)/2}Rf.exports=mL});var Gf=o((PU,Cf)=>{"use strict";function dL(r){return r===0?.025721014990011306:.025721014990011306+r*(.08247596616699963+r*(-.0025328157302663564+r*(.0006099292666946337+r*(-.00033543297638406+r*.000250505279903))))}Cf.exports=dL});var Wf=o((RU,kf)=>{"use strict";function qL(r){return r===0?.08333333333333333:.08333333333333333+r*(-.002777777777777778+r*(.0007936507936507937+r*-.0005952380952380953))}kf.exports=qL});var Df=o((HU,Bf)=>{"use strict";var mn=ye(),ut=P(),dn=Pf(),yL=Ke(),hL=s0(),gL=Hf(),NL=Gf(),IL=Wf(),wL=.30865217988013566;function AL(r){var e;return r<yL?hL:r<1?mn(r+1)-(r+.5)*ut(r)+r-dn:r<2?mn(r)-(r-.5)*ut(r)+r-dn:r<3?mn(r-1)-(r-.5)*ut(r)+r-dn+ut(r-1):r<12?(e=18/(r*r)-1,gL(17,e)/(12*r)):(e=1/(r*r),r<1e3?NL(e)/(wL+e)/r:IL(e)/r)}Bf.exports=AL});var Xf=o((CU,Vf)=>{"use strict";var Uf=C(),SL=lr(),_L=P(),EL=s0(),OL=ke(),bL=Df();function TL(r){return r>=3?Uf(bL(r)):r>0?SL(r)/(Uf(-r+(r-.5)*_L(r))*OL):EL}Vf.exports=TL});var Yf=o((GU,Kf)=>{"use strict";function FL(r){var e,t,i;return r===0?-.3333333333438:(r<0?e=-r:e=r,e<=1?(t=-.3333333333438+r*(-.2070740359969+r*(-.05041806657154+r*(-.004923635739372+r*-4293658292782e-17))),i=1+r*(.7045554412463+r*(.2118190062224+r*(.03048648397436+r*.001605037988091)))):(r=1/r,t=-4293658292782e-17+r*(-.004923635739372+r*(-.05041806657154+r*(-.2070740359969+r*-.3333333333438))),i=.001605037988091+r*(.03048648397436+r*(.2118190062224+r*(.7045554412463+r*1)))),t/i)}Kf.exports=FL});var $f=o((kU,Qf)=>{"use strict";var ML=T(),LL=P(),PL=pn(),RL=Yf();function HL(r){var e;return ML(r)<1?RL(r):(e=PL(r),LL(r/(e-1))/r)}Qf.exports=HL});var jf=o((WU,Zf)=>{"use strict";function CL(r){var e,t,i;return r===0?-.0172847633523:(r<0?e=-r:e=r,e<=1?(t=-.0172847633523+r*(-.0159372646475+r*(-.00464910887221+r*(-.00060683488776+r*-614830384279e-17))),i=1+r*(.764050615669+r*(.297143406325+r*(.0579490176079+r*.00574558524851)))):(r=1/r,t=-614830384279e-17+r*(-.00060683488776+r*(-.00464910887221+r*(-.0159372646475+r*-.0172847633523))),i=.00574558524851+r*(.0579490176079+r*(.297143406325+r*(.764050615669+r*1)))),t/i)}Zf.exports=CL});var zf=o((BU,Jf)=>{"use strict";function GL(r){var e,t,i;return r===0?-.0172839517431:(r<0?e=-r:e=r,e<=1?(t=-.0172839517431+r*(-.0146362417966+r*(-.00357406772616+r*(-.000391032032692+r*249634036069e-17))),i=1+r*(.690560400696+r*(.249962384741+r*(.0443843438769+r*.00424073217211)))):(r=1/r,t=249634036069e-17+r*(-.000391032032692+r*(-.00357406772616+r*(-.0146362417966+r*-.0172839517431))),i=.00424073217211+r*(.0443843438769+r*(.249962384741+r*(.690560400696+r*1)))),t/i)}Jf.exports=GL});var rc=o((DU,xf)=>{"use strict";function kL(r){var e,t,i;return r===0?.99994466948:(r<0?e=-r:e=r,e<=1?(t=.99994466948+r*(104.649839762+r*(857.204033806+r*(731.901559577+r*45.5174411671))),i=1+r*(104.526456943+r*(823.313447808+r*(3119.93802124+r*3970.03311219)))):(r=1/r,t=45.5174411671+r*(731.901559577+r*(857.204033806+r*(104.649839762+r*.99994466948))),i=3970.03311219+r*(3119.93802124+r*(823.313447808+r*(104.526456943+r*1)))),t/i)}xf.exports=kL});var tc=o((UU,ec)=>{"use strict";var WL=P(),BL=jf(),DL=zf(),UL=rc();function VL(r){var e,t;return r<-5?(t=r*r,e=WL(-r),(12-t-6*(e*e))/(12*t*r)):r<-2?BL(r):r<2?DL(r):r<1e3?(t=1/r,UL(r)/(-12*r)):-1/(12*r)}ec.exports=VL});var nc=o((VU,ic)=>{"use strict";function XL(r){var e,t,i;return r===0?.0495346498136:(r<0?e=-r:e=r,e<=1?(t=.0495346498136+r*(.0299521337141+r*(.00688296911516+r*(.000512634846317+r*-201411722031e-16))),i=1+r*(.759803615283+r*(.261547111595+r*(.0464854522477+r*.00403751193496)))):(r=1/r,t=-201411722031e-16+r*(.000512634846317+r*(.00688296911516+r*(.0299521337141+r*.0495346498136))),i=.00403751193496+r*(.0464854522477+r*(.261547111595+r*(.759803615283+r*1)))),t/i)}ic.exports=XL});var sc=o((XU,ac)=>{"use strict";function KL(r){var e,t,i;return r===0?.00452313583942:(r<0?e=-r:e=r,e<=1?(t=.00452313583942+r*(.00120744920113+r*(-789724156582e-16+r*(-504476066942e-16+r*-535770949796e-17))),i=1+r*(.912203410349+r*(.405368773071+r*(.0901638932349+r*.00948935714996)))):(r=1/r,t=-535770949796e-17+r*(-504476066942e-16+r*(-789724156582e-16+r*(.00120744920113+r*.00452313583942))),i=.00948935714996+r*(.0901638932349+r*(.405368773071+r*(.912203410349+r*1)))),t/i)}ac.exports=KL});var oc=o((KU,uc)=>{"use strict";function YL(r){var e,t,i;return r===0?.00439937562904:(r<0?e=-r:e=r,e<=1?(t=.00439937562904+r*(.000487225670639+r*(-.000128470657374+r*(529110969589e-17+r*15716677175e-17))),i=1+r*(.794435257415+r*(.333094721709+r*(.0703527806143+r*.00806110846078)))):(r=1/r,t=15716677175e-17+r*(529110969589e-17+r*(-.000128470657374+r*(.000487225670639+r*.00439937562904))),i=.00806110846078+r*(.0703527806143+r*(.333094721709+r*(.794435257415+r*1)))),t/i)}uc.exports=YL});var vc=o((YU,lc)=>{"use strict";function QL(r){var e,t,i;return r===0?-.0011481191232:(r<0?e=-r:e=r,e<=1?(t=-.0011481191232+r*(-.112850923276+r*(1.51623048511+r*(-.218472031183+r*.0730002451555))),i=1+r*(14.2482206905+r*(69.7360396285+r*(218.938950816+r*277.067027185)))):(r=1/r,t=.0730002451555+r*(-.218472031183+r*(1.51623048511+r*(-.112850923276+r*-.0011481191232))),i=277.067027185+r*(218.938950816+r*(69.7360396285+r*(14.2482206905+r*1)))),t/i)}lc.exports=QL});var cc=o((QU,fc)=>{"use strict";function $L(r){var e,t,i;return r===0?-.000145727889667:(r<0?e=-r:e=r,e<=1?(t=-.000145727889667+r*(-.290806748131+r*(-13.308504545+r*(199.722374056+r*-11.4311378756))),i=1+r*(139.612587808+r*(2189.01116348+r*(7115.24019009+r*45574.6081453)))):(r=1/r,t=-11.4311378756+r*(199.722374056+r*(-13.308504545+r*(-.290806748131+r*-.000145727889667))),i=45574.6081453+r*(7115.24019009+r*(2189.01116348+r*(139.612587808+r*1)))),t/i)}fc.exports=$L});var dc=o(($U,mc)=>{"use strict";var pc=P(),ZL=nc(),jL=sc(),JL=oc(),zL=vc(),xL=cc();function rP(r){var e,t;return r<-8?(e=r*r,t=pc(-r)/r,(-30+r*t*(6*e*t*t-12+e))/(12*r*e*e)):r<-4?ZL(r)/(r*r):r<-2?jL(r):r<2?JL(r):r<10?(e=1/r,zL(e)/(r*r)):r<100?(e=1/r,xL(e)/(r*r)):-pc(r)/(12*r*r*r)}mc.exports=rP});var Sc=o((ZU,Ac)=>{"use strict";var eP=cn(),qc=_r(),ur=ye(),tP=Ae(),yc=lr(),ot=R(),hc=T(),Ee=C(),iP=Lr(),nP=G(),rr=P(),aP=ke(),sP=s0(),uP=Ti(),oP=_f(),gc=pn(),Nc=Xf(),lP=$f(),vP=tc(),fP=dc(),cP=eP("gammaincinv:compute"),Dr=.5,qn=.3333333333333333,pP=.25,Ic=.2,wc=.16666666666666666,mP=.08333333333333333,dP=.041666666666666664,er=[0,0,0,0,0];function qP(r,e,t){var i,a,n,s,u,l,c,v,f,m,p,d,q,g,y,A,h,S,w,_,I,E,L,D,J,U,Z,$,N,b,ue,ct,pt,mt,Hn,X,k,dt,K,hr,tr,qt,yt,ht;if(e<Dr?(s=!0,u=e,qt=-1):(s=!1,u=t,qt=1),K=0,hc(r-1)<1e-4&&(hr=0,s?e<.001?(ct=e*e,$=ct*e,ue=$*e,_=ue*e,w=_*e,I=e+ct*Dr+$*qn+ue*pP+_*Ic+w*wc):I=-rr(1-e):I=-rr(t),r===1?(K=2,mt=I):(n=ur(r),K=1)),t<1e-30&&r<Dr&&(hr=0,I=-rr(t*yc(r))+(r-1)*rr(-rr(t*yc(r))),K=1,n=ur(r)),r>1&&r<500&&e<1e-80){for(hr=0,l=1/r,i=1/(r+1),I=(ur(r+1)+rr(e))*l,I=Ee(I),g=I,dt=0;dt<10;dt++)I=g*Ee(I*l)*nP(1-I*i,l);K=1,n=ur(r)}if(c=1/r*(rr(e)+ur(r+1)),c<rr(Ic*(1+r))&&K===0&&(tr=Ee(c),hr=0,E=r*r,pt=E*r,N=pt*r,y=r+1,p=y*y,m=y*p,f=p*p,A=r+2,v=A*A,h=r+3,er[0]=1,er[1]=1/y,er[2]=Dr*(3*r+5)/(p*A),er[3]=qn*(31+8*E+33*r)/(m*A*h),er[4]=dP*(2888+1179*pt+125*N+3971*E+5661*r)/(f*v*h*(r+4)),I=tr*qc(er,tr),n=ur(r),K=1),r<10&&K===0&&(d=ot(r)/(Nc(r)*aP),q=iP(.02,d),t<q&&(hr=0,X=1-r,U=X*X,Z=U*X,S=ot(-2/r*rr(t/d)),I=r*gc(S),k=rr(I),I>5?(L=k*k,D=L*k,J=D*k,tr=1/I,er[0]=k-1,er[1]=(3*X-2*X*k+L-2*k+2)*Dr,er[2]=(24*X*k-11*U-24*X-6*L+12*k-12-9*X*L+6*U*k+2*D)*wc,er[3]=(-12*Z*k+8.04*X*L-114*U*k+(72+36*L)+(3*J-72*k+162)*(X-168*X*k)-(12*D+25*Z)-(22*X*D+36*U*L+120*U))*mP,er[4]=0,I=I-k+X*tr*qc(er,tr)):(tr=1/I,L=k*k,Hn=k-1,yt=k-X*tr*Hn,yt<I&&(I-=yt)),n=ur(r),K=1)),hc(u-Dr)<1e-5&&K===0&&(hr=0,l=1/r,I=r-qn+(.019753086419753086+.007211444248481286*l)*l,n=ur(r),K=1),r<1&&K===0&&(hr=0,s?I=Ee(1/r*(rr(u)+ur(r+1))):I=Ee(1/r*(rr(1-u)+ur(r+1))),n=ur(r),K=1),K===0)if(hr=1,l=1/r,tr=tP(2*u),S=qt*tr/ot(r*Dr),tr<sP)S+=(lP(S)+(vP(S)+fP(S)*l)*l)*l,I=r*gc(S),ht=S,b=-ot(r/uP)*Ee(-Dr*r*ht*ht)/Nc(r),a=1/b;else return cP("Warning: Overflow problems in one or more steps of the computation."),NaN;return K<2&&(mt=oP(I,r,hr,e,t,n,a,s)),mt}Ac.exports=qP});var Tc=o((jU,bc)=>{"use strict";var _c=F(),yP=Ke(),Ec=W(),Oc=Sc();function hP(r,e,t){return _c(r)||_c(e)?NaN:e<yP?NaN:r>1||r<0?NaN:t===!0?r===0?Ec:r===1?0:Oc(e,1-r,r):r===0?0:r===1?Ec:Oc(e,r,1-r)}bc.exports=hP});var Mc=o((JU,Fc)=>{"use strict";var gP=Tc();Fc.exports=gP});var Pc=o((zU,Lc)=>{"use strict";var NP=5e-324;Lc.exports=NP});var Gc=o((xU,Cc)=>{"use strict";var Rc=Mc(),Hc=P(),IP=R(),wP=Pc(),AP=un(),SP=ln();function _P(r,e,t,i){var a,n,s,u,l,c,v,f,m,p,d,q,g,y,A,h,S,w,_,I,E,L,D,J,U,Z,$,N,b,ue;return t<i?l=Rc(t,e,!0):l=Rc(i,e,!1),l/=r,y=e/r,N=IP(1+y),w=N*N,_=w*N,I=w*w,E=_*w,L=_*_,D=I*_,J=I*I,U=E*I,v=E*E,$=l-y,A=$*$,h=A*$,S=A*A,Z=N+1,f=Z*Z,m=Z*f,p=f*f,d=(N+2)*(N-1)/(3*N),d+=(_+9*w+21*N+5)*$/(36*w*Z),d-=(I-13*_+69*w+167*N+46)*A/(1620*f*_),d-=(7*E+21*I+70*_+26*w-93*N-31)*h/(6480*m*I),d-=(75*L+202*E+188*I-888*_-1345*w+118*N+138)*S/(272160*p*E),q=(28*I+131*_+402*w+581*N+208)*(N-1)/(1620*Z*_),q-=(35*L-154*E-623*I-1636*_-3983*w-3514*N-925)*$/(12960*f*I),q-=(2132*D+7915*L+16821*E+35066*I+87490*_+141183*w+95993*N+21640)*A/(816480*E*m),q-=(11053*J+53308*D+117010*L+163924*E+116188*I-258428*_-677042*w-481940*N-105497)*h/(14696640*p*L),g=-((3592*D+8375*L-1323*E-29198*I-89578*_-154413*w-116063*N-29632)*(N-1))/(816480*E*f),g-=(442043*U+2054169*J+3803094*D+3470754*L+2141568*E-2393568*I-19904934*_-34714674*w-23128299*N-5253353)*$/(146966400*L*m),g-=(116932*v+819281*U+2378172*J+4341330*D+6806004*L+10622748*E+18739500*I+30651894*_+30869976*w+15431867*N+2919016)*A/(146966400*p*D),c=l+d/r+q/(r*r)+g/(r*r*r),c<=0&&(c=wP),b=c-y*Hc(c)+(1+y)*Hc(1+y)-y,a=1/(1+y),s=c<y?a:0,u=c<y?1:a,ue=(s+u)/2,n=AP(b,y),SP(n,ue,s,u,32,100)}Cc.exports=_P});var Wc=o((rV,kc)=>{"use strict";var B=T(),EP=zr(),yn=r0(),OP=ee(),hn=Pr();function bP(r,e,t,i,a,n){var s,u,l,c,v,f,m,p,d,q,g,y,A,h,S,w;h=0,u=!1,f=e,v=EP(1,1-a),d=OP(1e7*e,1e7),m=0,l=d,c=d,p=n;do{if(m=h,c=l,l=d,A=r(f),h=A[0],S=A[1],w=A[2],p-=1,h===0)break;if(S===0?(m===0&&(f===t?e=i:e=t,m=r(e),d=e-f),yn(m)*yn(h)<0?d<0?d=(f-t)/2:d=(f-i)/2:d<0?d=(f-i)/2:d=(f-t)/2):w===0?d=h/S:(q=2*h,y=2*S-h*(w/S),B(y)<1&&B(q)>=B(y)*hn?d=h/S:d=q/y,d*S/h<0&&(d=h/S,B(d)>2*B(e)&&(d=(d<0?-1:1)*2*B(e)))),s=B(d/c),s>.8&&s<2&&(d=d>0?(f-t)/2:(f-i)/2,B(d)>f&&(d=yn(d)*f),c=d*3),e=f,f-=d,f<t){if(B(t)<1&&B(f)>1&&hn/B(f)<B(t)?g=1e3:g=f/t,B(g)<1&&(g=1/g),!u&&g>0&&g<3)d=.99*(e-t),f=e-d,u=!0;else if(d=(e-t)/2,f=e-d,f===t||f===i)break}else if(f>i){if(B(i)<1&&B(f)>1&&hn/B(f)<B(i)?g=1e3:g=f/i,B(g)<1&&(g=1/g),!u&&g>0&&g<3)d=.99*(e-i),f=e-d,u=!0;else if(d=(e-i)/2,f=e-d,f===t||f===i)break}d>0?i=e:t=e}while(p&&B(f*v)<B(d));return f}kc.exports=bP});var Dc=o((eV,Bc)=>{"use strict";var TP=tn().assign,FP=T(),MP=Pr(),gn=Tr();function LP(r,e,t,i){return a;function a(n){var s,u,l,c,v;return v=1-n,s=[0,0],TP(n,r,e,!0,i,s,1,0),c=s[0]-t,u=s[1],i&&(u=-u),v===0&&(v=gn*64),n===0&&(n=gn*64),l=u*(-(v*r)+(e-2)*n+1),FP(l)<v*n*MP&&(l/=v*n),i&&(l=-l),u===0&&(u=(i?-1:1)*gn*64),[c,u,l]}}Bc.exports=LP});var Jc=o((tV,jc)=>{"use strict";var PP=_r(),Uc=x0(),Nn=jr(),Vc=or(),RP=y0(),Oe=ui(),Xc=R(),HP=T(),Kc=C(),yr=G(),Yc=me(),CP=ee(),GP=Lr(),Qc=P(),In=Tr(),$c=E0(),Zc=ar(),kP=Ov(),WP=Fv(),BP=pf(),DP=Gc(),UP=Wc(),VP=Dc(),XP=32,KP=1e3,ae=[0,0,0,0,0];function YP(r,e,t,i){var a,n,s,u,l,c,v,f,m,p,d,q,g,y,A,h,S,w,_,I,E,L,D,J,U,Z,$,N,b;if(n=!1,i===0)return[1,0];if(t===0)return[0,1];if(r===1){if(e===1)return[t,1-t];q=e,e=r,r=q,q=i,i=t,t=q,n=!0}if(N=0,u=0,c=1,r===.5){if(e===.5)return N=Yc(t*$c),N*=N,b=Yc(i*$c),b*=b,[N,b];e>.5&&(q=e,e=r,r=q,q=i,i=t,t=q,n=!n)}if(e===.5&&r>=.5&&t!==1)E={},N=kP(r,t,E),b=E.value;else{if(e===1)return t<i?r>1?(N=yr(t,1/r),b=-Nn(Qc(t)/r)):(N=yr(t,1/r),b=1-N):(N=Kc(Vc(-i)/r),b=-Nn(Vc(-i)/r)),n&&(q=b,b=N,N=q),[N,b];if(r+e>5)t>.5&&(q=e,e=r,r=q,q=i,i=t,t=q,n=!n),m=GP(r,e),f=CP(r,e),Xc(m)>f-m&&m>5?(N=WP(r,e,t),b=1-N):(U=r+e,l=RP(Xc(r/U)),s=m/U,s>=.2&&s<=.8&&U>=10?(d=yr(t,1/r),d<.0025&&r+e<200?N=d*yr(r*Oe(r,e),1/r):N=BP(t,U,l),b=1-N):(r<e&&(q=e,e=r,r=q,q=i,i=t,t=q,n=!n),p=0,e<2&&(p=Oe(r,e)),p===0?b=1:(b=yr(e*i*p,1/e),N=1-b)),b>1e-5&&(N=DP(r,e,t,i),b=1-N));else if(r<1&&e<1){if(I=(1-r)/(2-r-e),h=Uc(I,r,e)-t,HP(h)/t<Zc*3)return n?[1-I,I]:[I,1-I];h<0&&(q=e,e=r,r=q,q=i,i=t,t=q,n=!n,I=1-I),_=yr(r*t*Oe(r,e),1/r),N=_/(1+_),b=1/(1+_),N>I&&(N=I),c=I}else r>1&&e>1?(I=(r-1)/(r+e-2),g=(e-1)/(r+e-2),w=Uc(I,r,e)-t,w<0&&(q=e,e=r,r=q,q=i,i=t,t=q,q=g,g=I,I=q,n=!n),S=Qc(t*r*Oe(r,e))/r,N=Kc(S),b=N<.9?1-N:-Nn(S),e<r&&N<.2&&(y=r-1,A=e-1,L=r*r,D=r*L,J=e*e,ae[0]=0,ae[1]=1,ae[2]=A/y,y*=y,ae[3]=A*(3*r*e+5*e+L-r-4)/(2*(r+2)*y),y*=r+1,ae[4]=A*(33*r*J+31*J+8*L*J-30*r*e-47*e+11*L*e+6*D*e+18+4*r-D+L*L-10*L),ae[4]/=3*(r+3)*(r+2)*y,N=PP(ae,N)),N>I&&(N=I),c=I):(e<r&&(q=e,e=r,r=q,q=i,i=t,t=q,n=!n),yr(t,1/r)<.5?(N=yr(t*r*Oe(r,e),1/r),N===0&&(N=In),b=1-N):(b=yr(1-yr(t,e*Oe(r,e)),1/e),b===0&&(b=In),N=1-b))}return N>.5&&(q=e,e=r,r=q,q=i,i=t,t=q,q=b,b=N,N=q,n=!n,Z=1-c,$=1-u,u=Z,c=$),u===0&&(n?(u=Zc,N<u&&(N=u)):u=In,N<u&&(N=u)),a=XP,N<1e-50&&(r<1||e<1)&&(a*=3,a/=2),v=VP(r,e,t<i?t:i,t>=i),N=UP(v,N,u,c,a,KP),N===u&&(N=0),n?[1-N,N]:[N,1-N]}jc.exports=YP});var wn=o((iV,zc)=>{"use strict";var QP=Jc();zc.exports=QP});var ep=o((nV,rp)=>{"use strict";var $P=wn(),xc=F(),ZP=r0(),jP=R();function JP(r,e){var t,i;return xc(e)||xc(r)||e<=0||r<0||r>1?NaN:(t=r>.5?1-r:r,i=$P(e/2,.5,2*t,1-2*t),ZP(r-.5)*jP(e*i[1]/i[0]))}rp.exports=JP});var np=o((aV,ip)=>{"use strict";var zP=nn(),xP=wn(),tp=F(),rR=r0(),eR=R();function tR(r){if(tp(r)||r<=0)return zP(NaN);return e;function e(t){var i,a;return tp(t)||t<0||t>1?NaN:(i=t>.5?1-t:t,a=xP(r/2,.5,2*i,1-2*i),rR(t-.5)*eR(r*a[1]/a[0]))}}ip.exports=tR});var up=o((sV,sp)=>{"use strict";var iR=Yr(),ap=ep(),nR=np();iR(ap,"factory",nR);sp.exports=ap});function kn(r){let{run:e,sha:t,subject:i,base:a,at:n,service:s,release:u,machine:l,cells:c}=r,[v,f,m]=l;return{run:e,sha:t,subject:i,base:a,recordedAt:n,service:s,release:u,machine:{cpuModel:v,cores:f,runnerImage:m},points:Object.entries(c).flatMap(([p,d])=>Object.entries(d).flatMap(([q,[g,y]])=>Object.entries(y).map(([A,h])=>({cell:p,scenario:q,metric:A,scenarioHash:g,...kp(h)}))))}}function kp([r,e,t,i,a]){return{value:r,step:e!==null&&t!==null&&i!==null?{estimate:e,standardError:t,degreesOfFreedom:i}:null,calibrated:a}}function o0(r){return gr[r].scale==="difference"}var gr={throughput:{name:"throughput",title:"throughput",unit:"req/s",scale:"ratio",better:"higher",gates:!0,description:"Correct answers a second."},cpu:{name:"cpu",title:"CPU per request",unit:"\xB5s",scale:"ratio",better:"lower",gates:!0,description:"CPU time of the whole server process tree, user and system, per answer."},p50:{name:"p50",title:"p50",unit:"ms",scale:"ratio",better:"lower",gates:!0,description:"Median latency."},p90:{name:"p90",title:"p90",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"90th percentile of the latency over a launch."},p99:{name:"p99",title:"p99",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"99th percentile of the latency over a launch; its power is low."},max:{name:"max",title:"max",unit:"ms",scale:"ratio",better:"lower",gates:!1,description:"The slowest answer of a launch."},memory:{name:"memory",title:"memory",unit:"MiB",scale:"ratio",better:"lower",gates:!0,description:"Peak memory of the server process tree over a launch, for as many answers of both revisions; what processes share counts once."},growth:{name:"growth",title:"memory growth",unit:"B/req",scale:"difference",better:"lower",gates:!0,description:"What a request leaves behind in the memory of the server process tree: a leak, where it never ends."},ready:{name:"ready",title:"time until ready",unit:"s",scale:"ratio",better:"lower",gates:!1,description:"From the start of the server to its first run of correct answers."},connects:{name:"connects",title:"connects per request",unit:"1/req",scale:"ratio",better:"lower",gates:!1,description:"New connections per answer: 1 where the server closes after each."}};var l0=class{#r=[];#s=new Map;#e=new Map;#i=[];#t=new Map;#n;constructor(e){this.#n=new Map(Object.entries(e).map(([t,i])=>[i,t]))}get size(){return this.#r.length}add(e){if(this.#s.has(e.run))return;let{points:t,...i}=kn({...e,cells:{}}),a=this.#r.length;this.#s.set(e.run,a),this.#r.push({...i,release:i.release??this.#n.get(i.sha)??null});for(let[n,s]of Object.entries(e.cells))for(let[u,[l,c]]of Object.entries(s)){let v=this.#l(l);for(let[f,m]of Object.entries(c)){let p=this.#o({cell:n,scenario:u,metric:f});p.run.push(a),p.hash.push(v);for(let d of m)p.figures.push(d??Number.NaN)}}}keys(){return[...this.#e.values()].map(({key:e})=>e)}entries(e,t){let i=this.#e.get(Wn(e));return i===void 0?[]:i.run.flatMap((a,n)=>{let s=this.#r[a];return s===void 0||t?.has(a)===!1?[]:{...s,points:[this.#a(i,n)]}})}newest(e){let t=this.#r.map((n,s)=>s).sort((n,s)=>this.#u(s,n)),i=this.#r[t[0]??0],a=t.findIndex(n=>{let s=this.#r[n];return s?.release!=null&&s.sha!==i?.sha});return new Set(t.slice(0,Math.max(e,a+1)))}#a({key:e,hash:t,figures:i},a){let n=v=>{let f=i[5*a+v];return Number.isNaN(f)?null:f},[s,u,l]=[n(1),n(2),n(3)],c=s!==null&&u!==null&&l!==null;return{...e,scenarioHash:this.#i[t[a]??-1]??"",value:n(0),step:c?{estimate:s,standardError:u,degreesOfFreedom:l}:null,calibrated:n(4)}}#o(e){let t=Wn(e),i=this.#e.get(t);if(i!==void 0)return i;let a={key:e,run:[],hash:[],figures:[]};return this.#e.set(t,a),a}#l(e){let t=this.#t.get(e);return t!==void 0?t:(this.#t.set(e,this.#i.length),this.#i.push(e)-1)}#u(e,t){let[i,a]=[this.#r[e]?.recordedAt??"",this.#r[t]?.recordedAt??""];return i===a?e-t:i<a?-1:1}},Bn=Object.keys(gr);function Wn({cell:r,scenario:e,metric:t}){return JSON.stringify([r,e,t])}function Vr(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}function Xr(r,e){if(!Vr(r))return!1;let t=Object.keys(r);return t.length===e.size&&t.every(i=>e.has(i))}function v0(r,e){return Array.isArray(r)&&r.length===e}function ir(r){return typeof r=="string"&&r.length<=500}function oe(r){return typeof r=="string"&&/^[0-9a-f]{7,64}$/.test(r)}function f0(r){return typeof r=="string"&&/^[\w.-]{1,300}$/.test(r)}function c0(r){if(typeof r!="string"||!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(r))return!1;let e=new Date(r);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===r.slice(0,10)}function le(r){return Number.isSafeInteger(r)&&r>=0}function ve(r,e){return r===null||e(r)}function Dn(r){let e;try{e=JSON.parse(r)}catch{return null}return Vr(e)&&e.version>1?"newer":Vp(e)?e:null}var Wp=new Set(["version","services","releases"]),Bp=new Set(["name","slug","files","entries","newest"]),Dp=new Set(["name","entries","bytes"]),Up=new Set(["run","sha","at"]);function Vp(r){return Xr(r,Wp)&&r.version===1&&Un(r.services,1e3,Xp)&&Vr(r.releases)&&Object.entries(r.releases).every(([e,t])=>ir(e)&&oe(t))}function Xp(r){return Xr(r,Bp)&&ir(r.name)&&typeof r.slug=="string"&&/^\w[\w.-]{0,99}$/.test(r.slug)&&Un(r.files,2e4,Kp)&&le(r.entries)&&ve(r.newest,Yp)}function Kp(r){return Xr(r,Dp)&&typeof r.name=="string"&&/^\d{4}-\d\d(-[1-9]\d{0,4})?\.jsonl$/.test(r.name)&&le(r.entries)&&le(r.bytes)}function Yp(r){return Xr(r,Up)&&f0(r.run)&&oe(r.sha)&&c0(r.at)}function Un(r,e,t){return Array.isArray(r)&&r.length<=e&&r.every(t)}var Qp=new Set(["v","run","sha","subject","base","at","service","release","machine","cells"]);function Vn(r){let e;try{e=JSON.parse(r)}catch{return null}return $p(e)?e:null}function $p(r){return Xr(r,Qp)&&r.v===1&&f0(r.run)&&oe(r.sha)&&ir(r.subject)&&ve(r.base,oe)&&c0(r.at)&&ir(r.service)&&ve(r.release,ir)&&Zp(r.machine)&&Xn(r.cells,jp)}function Zp(r){return v0(r,3)&&ir(r[0])&&le(r[1])&&ve(r[2],ir)}function jp(r){return Xn(r,e=>v0(e,2)&&ir(e[0])&&Jp(e[1]))}function Jp(r){return Vr(r)&&Object.entries(r).every(([e,t])=>e in gr&&zp(t))}function zp(r){if(!v0(r,5))return!1;let[e,t,i,a,n]=r;return Fe(e)&&Fe(t)&&Fe(i)&&(i===null||i>=0)&&Fe(a)&&(a===null||a>0)&&Fe(n)}function Fe(r){return r===null||Number.isFinite(r)}function Xn(r,e){return Vr(r)&&Object.entries(r).every(([t,i])=>ir(t)&&e(i))}var xp=12e6,rm=64e6,m0=class{#r;#s="";#e=null;#i=null;#t=null;#n=new Set;#a=0;constructor(e){this.#r=e}get columns(){return this.#t}async open(e){this.#s=e;let t=await Kn(new URL("index.json",e)),i=t===null?null:Dn(t);if(i===null||i==="newer"){this.#r({kind:"problem",message:t===null?em:tm[i??"broken"]});return}this.#e=i;let a=i.services.map(({name:n,entries:s})=>({name:n,entries:s}));this.#r({kind:"services",services:a})}async load(e,t){let i=this.#e?.services.find(n=>n.name===e);if(i===void 0||this.#e===null)return;i!==this.#i&&this.#o(i,this.#e);let a=0;for(let n of i.files.toReversed()){if(this.#n.has(n.name))continue;if(!t&&a>=xp)break;this.#n.add(n.name),a+=n.bytes;let s=await Kn(new URL(`${i.slug}/${n.name}`,this.#s));if(i!==this.#i)return;s===null?this.#a+=1:this.#l(s,i),this.#u(i,!1)}this.#u(i,!0)}#o(e,{releases:t}){this.#i=e,this.#t=new l0(t),this.#n=new Set,this.#a=0}#l(e,{name:t}){let i=0;for(;i<e.length;){let a=e.indexOf(`
`,i),n=e.slice(i,a===-1?void 0:a);if(i=a===-1?e.length:a+1,n==="")continue;let s=Vn(n);s?.service===t?this.#t?.add(s):this.#a+=1}}#u(e,t){let i=e.files.filter(a=>!this.#n.has(a.name));this.#r({kind:"loaded",keys:this.#t?.keys()??[],progress:{service:e.name,idle:t,skipped:this.#a,runs:this.#t?.size??0,rest:{runs:i.reduce((a,{entries:n})=>a+n,0),bytes:i.reduce((a,{bytes:n})=>a+n,0)}}})}},em="There is no history yet: it begins with the first run that `gaitkeeper record` stores.",tm={newer:"A newer Gaitkeeper wrote the history. Record once with it, and this page is renewed too.",broken:"history/index.json is damaged. `gaitkeeper history --rebuild` makes it anew from the runs."};async function Kn(r){let e=await fetch(r,{credentials:"omit",cache:"no-cache"});return!e.ok||Number(e.headers.get("content-length")??0)>rm?null:e.text()}function Yn(r){let e=r.map((a,n)=>n);e.sort((a,n)=>r[a]-r[n]);let t=new Array(r.length),i=0;return e.forEach((a,n)=>{i=Math.max(i,(r.length-n)*r[a]),t[a]=Math.min(1,i)}),t}var op=Gn(gl(),1),lp=Gn(up(),1),vp=1e10;function se(r,e=0){let t=Math.abs(r.estimate-e);return t===0?1:Math.min(1,2*fp(-t/r.standardError,r.degreesOfFreedom))}function Ur(r,e){let t=aR(r,e);return{lower:r.estimate-t,upper:r.estimate+t}}function aR(r,e){return r.standardError===0?0:r.standardError*An(1-e,r.degreesOfFreedom)}function An(r,e){return-(0,lp.default)(r/2,Math.min(e,vp))}function fp(r,e){return r===Number.NEGATIVE_INFINITY?0:r>0?1-fp(-r,e):(0,op.default)(r,Math.min(e,vp))}function Sn({points:r,metric:e}){let t=r.findLast(({index:n})=>n!==null);if(t===void 0||o0(e))return null;let i=r.findLast(({release:n,index:s,sha:u})=>n!==null&&s!==null&&u!==t.sha);if(i===void 0||r.indexOf(i)>r.indexOf(t))return null;let a={...uR(i,t),degreesOfFreedom:Number.POSITIVE_INFINITY};return{release:i.release??"",from:i.sha,to:t.sha,estimate:a.estimate,standardError:a.standardError,...Ur(a,.95)}}function cp(r,e){let t=r.map(s=>Sn(s)),i=t.filter(s=>s!==null),a=Yn(i.map(oR)),n=new Map(i.map((s,u)=>[s,a[u]??1]));return r.map((s,u)=>{let l=t[u]??null;if(l===null)return{trend:s,since:null,standing:"unknown"};if(!((n.get(l)??1)<sR&&Math.abs(l.estimate)>e))return{trend:s,since:l,standing:"unchanged"};let v=gr[s.metric].better==="higher";return{trend:s,since:l,standing:l.estimate>0===v?"improved":"regressed"}})}var sR=.01;function uR(r,e){let[t,i]=[r.standardError??0,e.standardError??0],a=i>=t?i**2-t**2:i**2+t**2;return{estimate:(e.index??0)-(r.index??0),standardError:Math.sqrt(a)}}function oR({estimate:r,standardError:e}){return e===0?1:se({estimate:r,standardError:e,degreesOfFreedom:Number.POSITIVE_INFINITY})}var _n={sameModel:.03,otherModel:.08,degreesOfFreedom:2};function pp(r){let e=Map.groupBy(r,({entry:n})=>n.sha),t=new Map,i=0,a=null;for(let n of lR(e)){let s=e.get(n)??[],u=vR(s,t),l=u.at(-1)??pR(a,s);l.base===null&&(i+=1);let{index:c=0,variance:v=0,chain:f=i}=l.base??{},m={sha:n,runs:s,edges:u,link:l,chain:f,position:t.size,index:c+l.estimate,variance:v+l.variance};t.set(n,m),a=m}return[...t.values()]}function lR(r){let e=new Set,t=new Set;for(let i of r.keys()){let a=[i];for(let n=a.at(-1);n!==void 0;n=a.at(-1)){let s=t.has(n)?[]:(r.get(n)??[]).map(({entry:l})=>l.base);t.add(n);let u=s.filter(l=>l!==null&&r.has(l)&&!t.has(l));u.length>0?a.push(...u):e.add(a.pop())}}return e}function vR(r,e){return[...Map.groupBy(r,({entry:t})=>t.base??"")].flatMap(([t,i])=>{let a=e.get(t),n=i.filter(({point:s})=>s.scenarioHash===cR(a));return a===void 0?[]:fR(a,n)}).sort((t,i)=>t.base.position-i.base.position)}function fR(r,e){let t=e.flatMap(({point:{step:s}})=>s===null||s.standardError===0?[]:s);if(t.length===0)return[];let i=t.map(({standardError:s})=>s**-2),a=i.reduce((s,u)=>s+u,0),n=t.reduce((s,{estimate:u},l)=>s+u*(i[l]??0),0);return[{base:r,kind:"paired",estimate:n/a,variance:1/a,reason:null,degreesOfFreedom:t.reduce((s,u)=>s+u.degreesOfFreedom,0)}]}function cR(r){return r?.runs.at(-1)?.point.scenarioHash}function pR(r,e){let[t,i]=[r?.runs.at(-1),e.at(-1)];if(r===null||t===void 0||i===void 0)return En("first",null);if(t.point.scenarioHash!==i.point.scenarioHash)return En("none","the scenario was changed");let[a,n]=[t.point.calibrated,i.point.calibrated];if(a===null||n===null)return En("none","nothing was measured beside both");let u=t.entry.machine.cpuModel===i.entry.machine.cpuModel?_n.sameModel:_n.otherModel;return{base:r,kind:"calibrated",estimate:n-a,variance:2*u**2,degreesOfFreedom:_n.degreesOfFreedom,reason:null}}function En(r,e){return{base:null,kind:r,estimate:0,variance:0,degreesOfFreedom:1,reason:e}}function be(r){if(r.length===0)throw new RangeError("a mean needs at least one value");return dp(r)/r.length}function mp(r){if(r.length<2)throw new RangeError("a variance needs at least two values");let e=be(r);return dp(r.map(t=>(t-e)**2))/(r.length-1)}function dp(r){let e=0;for(let t of Float64Array.from(r).sort())e+=t;return e}var mR=24,dR=4,hp=8;function gp(r){let e=r.flatMap((u,l)=>u===null?[]:{...u,at:l}),i=[...Map.groupBy(e,({group:u})=>u).values()].filter(u=>u.length>hp).map(u=>{let l=u.map(v=>v.at),c=Float64Array.from(u,({value:v})=>v);return{at:l,values:c,sums:qp(l,c,r.length)}}),a=i.reduce((u,{at:l})=>u+l.length,0);if(a<mR)return null;let n=2*(a-i.length)/3,s=hR(i.map(({values:u})=>u));return{subtract(u,l,c){for(let v of i){let{at:f,values:m}=v;f.forEach((p,d)=>{m[d]=m[d]-c*qR(p,u,l)}),v.sums=qp(f,m,r.length)}},ramp(u,l){let c=On(i,u,l);if(c.weight<1e-9)return null;let v=c.weight/s;return{estimate:c.estimate,standardError:Math.sqrt(1/v),degreesOfFreedom:n,precision:v}},jumps(u,l){let{explained:c}=On(i,u,l);return yR(i,u,l)+dR*s>c}}}function qp(r,e,t){let i=a=>{let n=new Float64Array(t+1);r.forEach((s,u)=>{n[s+1]=a(s,e[u])});for(let s=1;s<=t;s++)n[s]=n[s]+n[s-1];return n};return{count:i(()=>1),place:i(a=>a),square:i(a=>a*a),value:i((a,n)=>n),product:i((a,n)=>a*n)}}function qR(r,e,t){return Math.min(1,Math.max(0,(r-e)/(t-e)))}function On(r,e,t){let[i,a]=[0,0];for(let{sums:s}of r){let u=q=>lt(q,t)-lt(q,e),l=t-e,[c,v]=[u(s.count),u(s.place)],f=u0(s.count)-lt(s.count,t),m=(v-e*c)/l+f,p=(u(s.square)-2*e*v+e*e*c)/l**2+f,d=(u(s.product)-e*u(s.value))/l+(u0(s.value)-lt(s.value,t));a+=p-m*m/u0(s.count),i+=d-m*u0(s.value)/u0(s.count)}let n=a<1e-9?0:i/a;return{estimate:n,weight:a,explained:n*i}}function lt(r,e){return r[Math.min(r.length-1,Math.max(0,e))]}function u0(r){return r[r.length-1]}function yR(r,e,t){let i=t-e,a=Math.max(1,Math.floor(i/16)),n=0;for(let s=e+1-(i>>1);s<=t+(i>>1);s+=a)n=Math.max(n,On(r,s-1,s).explained);return n}function hR(r){let[e,t]=[yp(r,1),yp(r,hp)],i=Math.min(.9,Math.max(0,1-e/t));return Math.max(Math.max(e,t)*(1+i)/(1-i),1e-8)}function yp(r,e){let t=r.flatMap(i=>[...i.slice(e)].map((a,n)=>(a-i[n])**2/2));return be(t)}function bn(r){let e=0,t=r;for(;t<10;t++)e-=1/t;let i=1/(t*t),a=i*(1/12-i*(1/120-i*(1/252-i*(1/240-i/132))));return e+Math.log(t)-1/(2*t)-a}function Tn(r){let e=0,t=r;for(;t<10;t++)e+=1/(t*t);let i=1/(t*t),a=i*(1/6-i*(1/30-i*(1/42-i*(1/30-5*i/66))));return e+1/t+i/2+a/t}function gR(r){let e=0,t=r;for(;t<10;t++)e-=2/(t*t*t);let i=1/(t*t),a=i*i*(1/2-i*(1/6-i*(1/6-i*(3/10-5*i/6))));return e-i-i/t-a}function Np(r){if(r>1e7)return 1/Math.sqrt(r);if(r<1e-6)return 1/r;let e=.5+1/r;for(let t=0;t<50;t++){let i=Tn(e),a=i*(1-i/r)/gR(e);if(e+=a,-a/e<1e-10)break}return e}function vt(r){return NR(r,.5)}function NR(r,e){if(r.length===0)throw new RangeError("a quantile needs at least one value");if(!(e>=0&&e<=1))throw new RangeError(`a quantile's p is between 0 and 1, not ${e}`);let t=Float64Array.from(r).sort(),i=e*(t.length-1),a=Math.floor(i),n=t[a],s=t[Math.min(a+1,t.length-1)];return n+(i-a)*(s-n)}var IR=2;function Ip(r,e=IR){if(r.length<2)return[...r];let t=SR(AR(r));return r.map((i,a)=>wR(i,_R(t[a],e)))}function wR(r,e){let t=r.degreesOfFreedom+e.degreesOfFreedom;return{variance:(e.variance*e.degreesOfFreedom+r.variance*r.degreesOfFreedom)/t,degreesOfFreedom:t}}function AR(r){let e=Math.max(1e-5*vt(r.map(t=>t.variance)),1e-300);return r.map(t=>{let i=t.degreesOfFreedom/2;return{log:Math.log(Math.max(t.variance,e))-bn(i)+Math.log(i),variance:Tn(i)}})}function SR(r){let e=r.length,t=be(r.map(({log:n})=>n)),i=be(r.map(n=>n.variance)),a=mp(r.map(({log:n})=>n))*(e-1);return r.map(n=>{let s=n.log-t,u=Math.max(0,a-s**2*(e/(e-1))),l=(i*e-n.variance)/(e-1);return{mean:t-s/(e-1),excess:e>2?u/(e-2)-l:null}})}function _R(r,e){let t=Math.min(e,ER(r)),i=t/2;return{variance:Math.exp(r.mean+bn(i)-Math.log(i)),degreesOfFreedom:t}}function ER({excess:r}){return r===null?1:r>0?2*Np(r):Number.POSITIVE_INFINITY}var OR=8,Fn={single:2,stretch:4,span:4},bR=4.5,TR=16;function Ap(r,{alpha:e,relevant:t},i={}){let a=FR(r),s=a.flatMap((v,f)=>MR(v,f,r.length)).filter(v=>v.pValue<=e&&Math.abs(v.estimate)>=t),u=i.levels===void 0?null:gp(i.levels);for(let{from:v,to:f,estimate:m}of s)u?.subtract(v,f,m);let l=v=>v.pValue<=e&&Math.abs(v.estimate)>=t;for(let[v,f]of LR(s,r.length))c(v,f);for(let v of i.spans??[]){let f=GR(v,s,i.spans?.length??0);f!==null&&l(f)&&s.push(f)}return s.sort((v,f)=>v.from-f.from);function c(v,f){let m=PR(a,v,f,u);m===null||!l(m)||(s.push(m),u?.subtract(m.from,m.to,m.estimate),c(v,m.from),c(m.to,f))}}function FR(r){return Ip(r,OR).map((e,t)=>{let{estimate:i}=r[t],a={...e,estimate:i,standardError:Math.sqrt(e.variance)};return{...a,z:Sp(a),precision:1/e.variance}})}function Sp(r){let e=Math.max(se(r),1e-300);return Math.sign(r.estimate)*An(e,Number.POSITIVE_INFINITY)}function MR(r,e,t){let i=Math.min(1,Fn.single*t*se(r)),{estimate:a,standardError:n,degreesOfFreedom:s}=r,u={estimate:a,standardError:n,degreesOfFreedom:s};return{kind:"step",from:e,to:e+1,...u,pValue:i}}function LR(r,e){let t=[0,...r.flatMap(({from:i,to:a})=>[i,a]),e];return t.flatMap((i,a)=>a%2===0?[[i,t[a+1]]]:[])}function PR(r,e,t,i){let a=HR(r),n=({z:u,from:l,to:c})=>u**2/2-Math.log(r.length/(c-l)),s=null;for(let[u,l]of RR(e,t)){let c=s===null?Number.NEGATIVE_INFINITY:n(s),v=wp(a,u,l,i);if(n(v)<=c)continue;let f=v.byLevels&&i?.jumps(u,l)?wp(a,u,l,null):v;n(f)>c&&(s=f)}return s===null?null:CR(s,r.length)}function*RR(r,e){for(let t=2;t<=e-r;t=Math.max(t+1,Math.floor(t*1.25))){let i=Math.max(1,Math.floor(t/4));for(let a=r;a+t<=e;a+=i)yield[a,a+t]}}function HR(r){let e=t=>{let i=new Float64Array(r.length+1);return r.forEach((a,n)=>{i[n+1]=i[n]+t(a)}),i};return{weighted:e(({z:t,precision:i})=>t*Math.sqrt(i)),estimates:e(({estimate:t,precision:i})=>t*i),precision:e(({precision:t})=>t)}}function wp(r,e,t,i){let a=m=>m[t]-m[e],n=t-e,s=a(r.precision),u={from:e,to:t,z:a(r.weighted)/Math.sqrt(s),byLevels:!1,estimate:n*a(r.estimates)/s,precision:s/n**2},l=n<TR?null:i?.ramp(e,t)??null;if(l===null)return u;let c=u.precision+l.precision,[v,f]=[Math.sqrt(u.precision),Math.sqrt(l.precision)];return{from:e,to:t,byLevels:!0,precision:c,z:(v*u.z+f*Sp(l))/Math.sqrt(c),estimate:(u.estimate*u.precision+l.estimate*l.precision)/c}}function CR({from:r,to:e,z:t,estimate:i,precision:a},n){let s=bR*Math.log2(Math.max(2,n))*n/(e-r),u={estimate:t,standardError:1,degreesOfFreedom:Number.POSITIVE_INFINITY};return{kind:"drift",from:r,to:e,estimate:i,standardError:1/Math.sqrt(a),degreesOfFreedom:Number.POSITIVE_INFINITY,pValue:Math.min(1,Fn.stretch*s*se(u))}}function GR(r,e,t){if(e.some(({kind:l,from:c,to:v})=>l==="drift"&&c<r.to&&v>r.from))return null;let i=e.filter(({from:l,to:c})=>l>=r.from&&c<=r.to),a=i.reduce((l,c)=>l-c.estimate,r.estimate),n=i.reduce((l,c)=>l+c.standardError**2,r.variance),s={estimate:a,standardError:Math.sqrt(n),degreesOfFreedom:r.degreesOfFreedom},u=Math.min(1,Fn.span*t*se(s));return{kind:"drift",from:r.from,to:r.to,...s,pValue:u}}var kR=2e3;function _p(r,e,t){let i=WR(r.find(({sha:s})=>s===e)),a=i.slice(1).map(({link:s})=>s),n={levels:BR(i),spans:DR(i)};return Ap(a,t,n).map(s=>UR(s,i))}function WR(r){let e=[];for(let t=r;t&&e.length<=kR;t=t.link.base??void 0)e.push(t);return e.reverse()}function BR(r){return r.map(({runs:e})=>{let t=e.findLast(({point:s})=>s.calibrated!==null),i=t?.point.calibrated??null;if(t===void 0||i===null)return null;let{cpuModel:a,cores:n}=t.entry.machine;return{value:i,group:JSON.stringify([a,n])}})}function DR(r){let e=new Map(r.map(({sha:t},i)=>[t,i]));return r.flatMap((t,i)=>t.edges.flatMap(a=>{let n=e.get(a.base.sha);return a===t.link||n===void 0||i-n<2?[]:[{...a,from:n,to:i}]}))}function UR(r,e){let{kind:t,from:i,to:a,estimate:n,pValue:s}=r;return{kind:t,from:e[i]?.sha??"",to:e[a]?.sha??"",commits:a-i,estimate:n,...Ur(r,.95),pValue:s}}function ft(r,{threshold:e=VR,among:t=1,search:i=!0}={}){let a=r.toSorted((l,c)=>KR(l.recordedAt,c.recordedAt)),n=[...YR(a)],s=n.filter(([l])=>l!==void 0&&Ep(l.point.metric)),u={alpha:XR/Math.max(t,s.length),relevant:Math.log1p(e)};return n.map(l=>QR(l,i?u:null))}var VR=.03,XR=.01;function Ep(r){return gr[r].gates&&!o0(r)}function KR(r,e){return r===e?0:r<e?-1:1}function YR(r){let e=r.flatMap(t=>t.points.map(i=>({entry:t,point:i})));return Map.groupBy(e,({entry:t,point:i})=>JSON.stringify([t.service,i.cell,i.scenario,i.metric])).values()}function QR(r,e){let t=pp(r),i=t.find(({sha:s})=>s===r.at(-1)?.entry.sha)?.chain??0,[{entry:a,point:n}]=r;return{service:a.service,cell:n.cell,scenario:n.scenario,metric:n.metric,points:t.flatMap(s=>$R(s,s.chain===i?null:ZR(s,t))),changes:e!==null&&Ep(n.metric)?_p(t,r.at(-1)?.entry.sha,e):[]}}function $R(r,e){let t=e===null;return r.runs.map(({entry:i,point:a})=>({run:i.run,sha:i.sha,recordedAt:i.recordedAt,release:i.release,value:a.value,index:t?r.index:null,standardError:t?Math.sqrt(r.variance):null,link:r.link.kind,reason:e}))}function ZR({chain:r},e){let t=e.find(a=>a.chain>r);return`From here on it is another trend: ${t?.link.reason??"nothing was measured beside both"}${t?` at ${t.sha.slice(0,9)}`:""}.`}var Op=["p50","p90","p99","max"];var Mn=60,jR=.02;function bp(r,e){let t=r.newest(Mn),a=r.keys().filter(n=>n.metric===e).flatMap(n=>ft(r.entries(n,t),{search:!1}));return cp(a,jR).map(({trend:n,since:s,standing:u})=>({key:{cell:n.cell,scenario:n.scenario,metric:e},value:n.points.findLast(({value:l})=>l!==null)?.value??null,since:s,standing:u,line:n.points.flatMap(({index:l})=>l??[]).slice(-Mn)}))}function Tp(r){let e=r.newest(Mn);return r.keys().filter(({metric:i})=>i==="p50").flatMap(({cell:i,scenario:a})=>{let n=r.entries({cell:i,scenario:a,metric:"p50"},e).reduce(JR,null);if(n===null)return[];let s=Op.flatMap(u=>{let c=r.entries({cell:i,scenario:a,metric:u},e).find(({run:v})=>v===n.run)?.points[0]?.value??null;return c===null||c<=0?[]:[{metric:u,value:c}]});return s.length===0?[]:[{cell:i,scenario:a,run:n.run,quantiles:s}]})}function JR(r,e){return r===null||e.recordedAt>=r.recordedAt?e:r}function Fp(r,{run:e,cell:t,scenario:i}){return Bn.flatMap(a=>(r.entries({cell:t,scenario:i,metric:a}).find(s=>s.run===e)?.points??[]).map(({value:s,step:u})=>{let c=u!==null&&u.standardError>0?{middle:u.estimate,...Ur(u,.95)}:null;return{metric:a,value:s,change:c}}))}function Ln(r,e,t){let[i]=ft(e,t);if(i===void 0)return{key:r,points:[],changes:[],since:null,anchor:null,machines:[]};let a=new Map(e.map(f=>[f.run,f])),n=[...new Set(e.map(Mp))],s=Sn(i),u=xR(i,s),l=rH(i),c=i.points.flatMap(f=>{let m=a.get(f.run);return m===void 0?[]:eH(f,m,{machines:n,anchor:u,level:l})});c.sort((f,m)=>f.at-m.at);let v=new Map(c.map(f=>[f.sha,f]));return{key:r,points:c,since:s,machines:n,anchor:u===null?null:{sha:u.sha,release:u.release},changes:t.search===!1?null:i.changes.map(f=>zR(f,v))}}function zR(r,e){let[t,i]=[e.get(r.from),e.get(r.to)],a=i?.at??Number.NaN;return{...r,subject:i?.subject??"",at:a,since:t?.at??a}}function Mp({machine:{cpuModel:r,cores:e}}){return`${r} \xB7 ${e} ${e===1?"core":"cores"}`}function xR({points:r},e){return r.find(({sha:i,index:a})=>i===e?.from&&a!==null)??r.find(({index:i})=>i!==null)??null}function rH({points:r}){let e=r.flatMap(({value:t,index:i})=>t===null||t<=0||i===null?[]:Math.log(t)-i);return e.length===0?null:vt(e)}function eH(r,e,{machines:t,anchor:i,level:a}){let n=i===null?null:tH(r,i),s=a===null?null:a+(i?.index??0),{run:u,sha:l,subject:c,base:v,release:f}=e;return{run:u,sha:l,subject:c,base:v,release:f,index:n,value:r.value,reason:r.reason,at:Date.parse(e.recordedAt)/1e3,machine:t.indexOf(Mp(e)),level:n===null||s===null?null:iH(n,m=>Math.exp(m+s))}}function tH({index:r,standardError:e},t){if(r===null||e===null)return null;let i=r-(t.index??0),a=Math.abs(e**2-(t.standardError??0)**2),n={estimate:i,standardError:Math.sqrt(a)};return{middle:i,...Ur({...n,degreesOfFreedom:Number.POSITIVE_INFINITY},.95)}}function iH({middle:r,lower:e,upper:t},i){return{middle:i(r),lower:i(e),upper:i(t)}}var Pn=new m0(Te),Rn=0;addEventListener("message",({data:r})=>{nH(r).catch(e=>Te({kind:"problem",message:String(e)}))});function Te(r){postMessage(r)}async function nH(r){if(r.kind==="open")return Pn.open(r.root);if(r.kind==="load")return Pn.load(r.service,r.all);let{columns:e}=Pn;if(e!==null)if(r.kind==="overview"){let t=bp(e,r.metric);Te({kind:"overview",metric:r.metric,rows:t,latencies:Tp(e)})}else r.kind==="trend"?await aH(r.key,e):Te({kind:"run",run:r.run,figures:Fp(e,r)})}async function aH(r,e){let t=e.entries(r);Rn+=1;let i=Rn;Te({kind:"trend",view:Ln(r,t,{search:!1})}),await new Promise(a=>setTimeout(a)),i===Rn&&Te({kind:"trend",view:Ln(r,t,{among:e.keys().length})})}
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
