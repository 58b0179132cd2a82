The Meridian Post
Saturday 13 September 2025 | World | Analysis

The dam is open. The argument is not.

Ethiopia has its turbines and Egypt its grievance. Our correspondent looks at what two neighbours on one river can still agree on

By Selma Hartnell in Addis Ababa and Karim Lotfy in Cairo

On Tuesday the water fell through thirteen turbines and the crowd in Guba sang. Two thousand kilometres downstream, the Egyptian foreign ministry was writing to the Security Council for what diplomats believe was the fourteenth time.

The Grand Ethiopian Renaissance Dam, begun in April 2011, cost nearly $5bn, most of it raised at home. It was meant to be finished in six years. It has outlasted two Egyptian presidents, a civil war and three mediators.

⟦s Tadesse Bekele⟧“For us it was never about Egypt,” said Tadesse Bekele, a hydrologist who worked on the site for nine years. “It was about my mother cooking with wood. Go to any kitchen in Gojjam and then talk to me about 1959.”⟦/⟧

The date he spits out is that of the agreement by which Egypt and Sudan divided the Nile's flow, 55.5bn cubic metres for the one and 18.5bn for the other, and nothing for the country where most of it rises. Cairo regards these as rights. Addis Ababa was not asked.

⟦s Mona el-Sharqawi⟧Dr Mona el-Sharqawi, who teaches water law at a Cairo university, does not claim that the filling has done harm. Five good rainy seasons, she says, hid it. “Ask me again in a drought. We don't know who will open the gate, how far, and whom we should telephone.” Her complaint is less that the dam exists than that no paper says how it will be run.⟦/⟧

That paper was almost there once. In February 2020 a text drafted in Washington lay ready; Egypt initialled it and Ethiopia did not come. ⟦s Yonas Haile⟧Yonas Haile, then a junior member of the Ethiopian team, recalls a hotel corridor at two in the morning and a colleague who told him: “If we sign this, we'd better not fly home.”⟦/⟧

Public language has been fierce. ⟦s Abdel Fattah al-Sisi⟧In March 2021 President Abdel Fattah al-Sisi warned that no one could take a drop of Egypt's water.⟦/⟧ ⟦s Abiy Ahmed⟧Abiy Ahmed, the Ethiopian prime minister, had told his parliament in October 2019 that no force could stop the building of the dam.⟦/⟧ Neither has gone to war over it. Egypt has instead found friends on Ethiopia's other borders, sending arms to Somalia in August 2024 and courting Eritrea.

Is there a way out? One western diplomat shrugs. ⟦s Mona el-Sharqawi⟧El-Sharqawi would start small, with a daily exchange of data by two engineers who trust one another.⟦/⟧ ⟦s Tadesse Bekele⟧Bekele, oddly, would do the same. “I know the man in Aswan,” he said. “He is called Hany. We've been on WhatsApp since 2016, and neither of our ministries knows.”⟦/⟧

A RIVER'S PAPER TRAIL

⟦t⟧May 1902 Britain and Emperor Menelik II agree that no work will be built that would arrest the flow of the Blue Nile⟦/⟧
⟦t⟧Nov 1959 Egypt and Sudan share the waters⟦/⟧
⟦t⟧July 1993 Hosni Mubarak and Meles Zenawi sign a framework in Cairo: neither will cause the other “appreciable harm”⟦/⟧
⟦t⟧March 2015 Declaration of Principles, Khartoum⟦/⟧
⟦t⟧Feb 2020 US-sponsored talks fail⟦/⟧
⟦t⟧July 2020 First filling begins; Egypt takes the matter to the African Union⟦/⟧
⟦t⟧July 2023 Sisi and Abiy promise an accord within four months. None follows⟦/⟧
⟦t⟧Sept 2025 The dam is inaugurated; Cairo protests in New York⟦/⟧
