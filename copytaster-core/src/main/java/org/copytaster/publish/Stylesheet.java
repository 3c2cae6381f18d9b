package org.copytaster.publish;

/// How the page looks: one column of about 66 characters, a serif for reading, light and dark,
/// phone and print. No font, picture or script comes from anywhere.
final class Stylesheet {
  private Stylesheet() {}

  /// Stands where a picture is known but not at hand.
  static final String PLACEHOLDER =
      "<svg class=\"placeholder\" viewBox=\"0 160 1600 680\" role=\"img\" aria-label=\"No picture"
          + " at hand\"><rect width=\"1600\" height=\"900\"/><path d=\"M0 760 430 430l260 210"
          + " 330-330 580 450v140H0z\"/><circle cx=\"1180\" cy=\"340\" r=\"90\"/></svg>";

  static final String CSS =
      """
      :root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5f5b53;--line:#dcd7cc;\
      --card:#f5f2ea;--accent:#8c2f1b;--many:#23603f;--mark:#8a5a00;\
      --serif:"Iowan Old Style","Palatino Linotype",Palatino,Charter,"Bitstream Charter",Georgia,\
      "Noto Serif","DejaVu Serif",serif;\
      --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",\
      Arial,sans-serif}
      @media(prefers-color-scheme:dark){:root{--paper:#171614;--ink:#e9e5dc;--soft:#a8a297;\
      --line:#3a3732;--card:#211f1c;--accent:#f0927a;--many:#7fc79d;--mark:#e0b15a}}
      *{box-sizing:border-box}
      html{-webkit-text-size-adjust:100%}
      body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 var(--serif);\
      overflow-wrap:break-word}
      a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.15em}
      a:hover{color:var(--accent)}
      :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
      .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper)}
      .mast,main,body>footer{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
      .mast{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;\
      padding-block:1rem .75rem;border-bottom:1px solid var(--line);font-family:var(--sans)}
      .mast .name{font-weight:700;letter-spacing:.02em;text-decoration:none}
      .mast .motto{font-size:.8125rem;color:var(--soft)}
      .top{padding-top:2rem}
      .kicker{margin:0 0 .5rem;font:.875rem/1.4 var(--sans);color:var(--soft)}
      .kicker span{color:var(--accent);font-weight:600;margin-right:.75rem}
      h1{margin:0 0 .4rem;font-size:clamp(1.75rem,1.2rem + 2vw,2.375rem);line-height:1.18;\
      font-weight:700;text-wrap:balance;letter-spacing:-.01em}
      .deck{margin-top:1rem}
      .deck p{margin:0 0 .25rem;font-size:1.25rem;line-height:1.5;color:var(--ink)}
      .extent{margin:1rem 0 0;font:.875rem/1.4 var(--sans);color:var(--soft)}
      h2{margin:2.5rem 0 .75rem;font:700 1.375rem/1.25 var(--serif);text-wrap:balance}
      h3{margin:1.25rem 0 .5rem;font:600 .9375rem/1.4 var(--sans);color:var(--soft)}
      .line{margin:0 0 1rem}
      .line>p{margin:0}
      .marks{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .6rem;margin-top:.15rem}
      .marks time{font:.8125rem/1.5 var(--sans);color:var(--soft)}
      .modality{font:600 .75rem/1.6 var(--sans);color:var(--mark);border:1px solid currentColor;\
      border-radius:.75rem;padding:0 .5rem}
      .evidence{font:.8125rem/1.5 var(--sans);color:var(--soft)}
      .evidence[open]{flex-basis:100%}
      .evidence summary{cursor:pointer;width:fit-content;padding:.2rem 0;list-style:none;\
      border-bottom:1px dotted var(--soft);line-height:1.3}
      .evidence summary::-webkit-details-marker{display:none}
      .evidence summary::after{content:" +";color:var(--accent)}
      .evidence[open] summary::after{content:" –"}
      .evidence summary.many{color:var(--many);font-weight:600;border-color:var(--many)}
      .proof{margin:.6rem 0 .4rem;padding:.75rem 1rem;background:var(--card);border-radius:.4rem}
      .proof ul{margin:0;padding:0;list-style:none}
      .proof li+li{margin-top:.9rem;padding-top:.9rem;border-top:1px solid var(--line)}
      .proof p{margin:0}.proof .from{font-weight:600;color:var(--ink)}
      .proof .slot{font-weight:400;color:var(--soft);margin-right:.5rem}
      .proof blockquote{margin:.35rem 0;font:1rem/1.5 var(--serif);color:var(--ink);\
      white-space:pre-line}
      .proof .where{overflow-wrap:anywhere}.proof code{font-size:.75rem}
      .objection{margin-top:.75rem!important}
      .picture{margin:1.5rem 0 0}
      .picture img{display:block;width:100%;height:auto;aspect-ratio:16/9;\
      object-fit:cover;border-radius:.25rem;background:var(--card)}
      .placeholder{display:block;width:100%;height:auto;border-radius:.25rem}
      .placeholder rect{fill:var(--card)}.placeholder path,.placeholder circle{fill:var(--line)}
      figcaption{font:.875rem/1.45 var(--sans);color:var(--soft)}
      .picture figcaption{margin-top:.5rem}.credit{opacity:.85}
      .quotation{padding-left:1.1rem;border-left:3px solid var(--accent)}
      .quotation blockquote{margin:0;font-size:1.1875rem;line-height:1.5}
      .quotation blockquote p{margin:0 0 .3rem}
      .speaker{font-weight:600;color:var(--ink)}.speaker bdi{display:inline-block}
      .speaker bdi::first-letter{text-transform:uppercase}
      .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));\
      gap:.75rem}
      .side{padding:.8rem 1rem;background:var(--card);border-radius:.4rem;font-size:1rem;\
      line-height:1.5}
      .side .who{margin:0 0 .3rem;font:600 .8125rem/1.4 var(--sans)}
      .side .who time{font-weight:400;color:var(--soft)}
      .side .line{margin:0}.side .proof{padding:.5rem 0 0}
      .takeaway{margin-top:2.5rem;padding:1.1rem 1.25rem .3rem;background:var(--card);\
      border-radius:.4rem}
      .takeaway h2{margin:0 0 .4rem;font:700 1rem/1.4 var(--sans);color:var(--accent)}
      .timeline ol{margin:0;padding:0 0 0 1.1rem;list-style:none;border-left:2px solid var(--line)}
      .timeline li{margin-bottom:1.25rem}
      .timeline time{font:600 .875rem/1.4 var(--sans);color:var(--accent)}
      .sources ol{margin:0;padding-left:1.5rem;font-size:1rem;line-height:1.45}
      .sources li{margin-bottom:.9rem}.sources li::marker{color:var(--soft);font-family:var(--sans)}
      .sources p{margin:0}.sources .outlet{font:600 .9375rem/1.4 var(--sans)}
      .standing,.owes{font:.8125rem/1.5 var(--sans);color:var(--soft)}
      .root .standing{color:var(--many)}
      aside{margin-top:3rem;padding-top:.5rem;border-top:1px solid var(--line);\
      font:1rem/1.5 var(--sans)}
      aside h2{font:700 1.0625rem/1.3 var(--sans);margin:1.5rem 0 .5rem}
      aside ul{margin:0;padding:0;list-style:none}aside li{margin-bottom:.6rem}
      .detail{color:var(--soft);font-size:.875rem}
      body>footer{margin-top:3rem;padding-block:1.25rem 2.5rem;border-top:1px solid var(--line);\
      font:.875rem/1.5 var(--sans);color:var(--soft)}
      @media(max-width:40rem){body{font-size:1.0625rem}.deck p{font-size:1.125rem}\
      .top{padding-top:1.25rem}.picture{margin-inline:-1.25rem}\
      .picture img,.placeholder{border-radius:0}.picture figcaption{padding-inline:1.25rem}\
      .evidence summary{padding:.35rem 0}}
      @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
      @media print{:root{--paper:#fff;--ink:#000;--soft:#444;--card:#fff}\
      .skip,aside,.mast .motto{display:none}body{font-size:11pt}\
      .line,figure,.side{break-inside:avoid}h2{break-after:avoid}}
      """;
}
