Three days in Naivasha: notes from a workshop where Egyptians and Ethiopians talked about anything but the dam

Posted by Wanjiru K. in Conferences, Nile

I had promised myself not to write "Nile" and "war" in one sentence, so here is the only one. The Rift Valley Forum's annual workshop brought twenty-odd researchers to a hotel by the lake, hippos included, and the organisers had forbidden slides with cubic metres on them. It lasted until the first coffee.

Day one belonged to the nineteenth century. Mulugeta Desta, who teaches in Mekelle and looks far too young for it, opened with Gundet and Gura. ⟦s Mulugeta Desta⟧In 1875 and 1876, he reminded us, Khedive Ismail's army, with American officers who had fought their own civil war, was beaten twice by Yohannes IV. "Ethiopian schoolchildren know this and Egyptian schoolchildren don't," Mulugeta said. "That is the whole of our negotiation."⟦/⟧

I'm not sure it is the whole. Neither was Nermine el-Shazly. ⟦s Nermine el-Shazly⟧In Cairo, she said, nobody grows up hating Ethiopia; people grow up with the Abuna, the bishop who was sent from Alexandria for some sixteen centuries.⟦/⟧ Then she passed round a photograph of the 1959 separation of the two churches, which I would love to see published. ⟦s Nermine el-Shazly⟧Her point was that 1959 was a double divorce, because in the same year Egypt and Sudan divided the river between them and did not ask upstream.⟦/⟧

I thought that was the sentence of the week.

Day two, the lawyers. Lots of 1902, lots of 1929. Somebody at the back wanted to know if a treaty made by Britain could bind a country that Britain had never ruled, and got a laugh. ⟦s Pieter Vossenaar⟧Pieter Vossenaar (a Dutchman, there always is one) tried to be neutral: the Declaration of Principles of March 2015 is short, vague and signed, and two of those are virtues.⟦/⟧

And day three? We wrote recommendations, as one does. The final list, for those who collect them:

* ⟦r⟧a joint reader on Egyptian–Ethiopian history, in Arabic and Amharic, for universities;⟦/⟧
* ⟦r⟧ten doctoral scholarships, five each way;⟦/⟧
* ⟦r⟧an annual meeting which is not about water.⟦/⟧

On the matatu back I sat beside Tsion Abebaw, a hydrologist, who hadn't opened her mouth in plenary. So I asked. ⟦s Tsion Abebaw⟧"I measure rain," she told me. "Rain has been very bored by all this." She did think that data could be exchanged tomorrow morning if ministers were asleep.⟦/⟧

The reservoir, by the way, was first filled in 2020. Nobody mentioned it until lunch on the last day. Progress?

Comments (0)
