# Close neighbours, long memories

*How Tokyo and Seoul fell out, made up, and fell out again*

The Harbour Herald · Asia pages · Saturday 18 March 2023

## 1965

⟦t⟧**22 June** | Treaty on Basic Relations signed in Tokyo after 14 years of talks. Japan provides $300m in grants and $200m in loans. Students riot in Seoul.⟦/⟧

## 1993

⟦t⟧**4 Aug.** | ⟦s Yohei Kono⟧Chief cabinet secretary Yohei Kono admits that the then Japanese military was, directly or indirectly, involved in running "comfort stations" and extends "sincere apologies and remorse".⟦/⟧⟦/⟧

## 1998

⟦t⟧**8 Oct.** | ⟦s Keizo Obuchi⟧Prime minister Keizo Obuchi expresses "deep remorse and heartfelt apology" for colonial rule.⟦/⟧ ⟦s Kim Dae-jung⟧President Kim Dae-jung, addressing the Diet: "It is infantile to let the misfortune of seven years four centuries ago and thirty-five years this century cancel fifteen hundred years of exchange."⟦/⟧ Korea starts to lift its ban on Japanese films and pop music.⟦/⟧

## 2012

⟦t⟧**10 Aug.** | President Lee Myung-bak lands on Dokdo (Takeshima to Japan), the first Korean leader to do so. Tokyo recalls its ambassador. The visit "is unacceptable", the foreign ministry says.⟦/⟧

## 2015

⟦t⟧**28 Dec.** | Foreign ministers announce a "final and irreversible" deal on the comfort women; Japan pledges ¥1bn. ⟦s Park Sun-ja⟧Park Sun-ja, 88, one of the survivors, isn't having it: "Who asked us? Did anybody come to this house and ask?"⟦/⟧⟦/⟧

## 2018

⟦t⟧**30 Oct.** | Supreme Court in Seoul orders Nippon Steel to pay four forced labourers 100m won each. ⟦s Shinzo Abe⟧Shinzo Abe tells parliament the ruling is "impossible in light of international law".⟦/⟧⟦/⟧

⟦t⟧**20 Dec.** | A Korean destroyer is said to have locked its fire-control radar on a Japanese patrol plane. Seoul denies it, and publishes its own video, with dramatic music.⟦/⟧

## 2019

⟦t⟧**1 July** | Japan restricts exports of three chemicals needed to make chips.⟦/⟧

⟦t⟧**2 Aug.** | Korea is struck off the "white list". ⟦s Moon Jae-in⟧"We will never again lose to Japan," vows Moon Jae-in in a cabinet meeting that is, unusually, broadcast live.⟦/⟧⟦/⟧

⟦t⟧**22 Nov.** | Six hours before it lapses, Seoul keeps the GSOMIA intelligence pact alive.⟦/⟧

## 2023

⟦t⟧**6 March** | Seoul proposes to pay the labourers from a Korean-funded foundation. ⟦s Park Jin⟧Park Jin, the foreign minister, likens it to a glass: "I think the glass is more than half full with water. I expect it to be further filled by Japan's sincere response."⟦/⟧ ⟦s Yang Geum-deok⟧"I won't accept that money even if I starve to death," says Yang Geum-deok, 94, one of the plaintiffs.⟦/⟧⟦/⟧

⟦t⟧**16 March** | Yoon Suk-yeol travels to Tokyo, the first such visit in 12 years. The leaders eat *omurice* in Ginza. Export curbs are lifted.⟦/⟧

---

## Will it last?

Two views from the seminar circuit.

⟦s Hideaki Morinaga⟧Hideaki Morinaga, who teaches diplomatic history in Kobe, reckons this thaw is sturdier than the last because the fear of Pyongyang is shared. "In 1998 the glue was sentiment. In 2023 the glue is missiles."⟦/⟧

⟦s Cho Mi-rae⟧Dr Cho Mi-rae of the Busan Institute for Maritime Affairs is gloomier: one election in either capital could undo it all.⟦/⟧ Sixty per cent of Koreans told pollsters last week that they opposed the foundation plan.

*Corrections: an earlier version of this page gave the date of the GSOMIA decision as 23 November.*
