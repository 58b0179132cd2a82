package gist

import (
	"strings"

	"entente/schema"
)

// words maps a word to the type of event that it speaks of.
var words = func() map[string]schema.EventType {
	m := map[string]schema.EventType{}
	lists := map[schema.EventType]string{
		schema.Agreement: `agreement agreements treaty treaties accord accords pact protocol convention memorandum memoranda mou deal deals contract contracts compact covenant
			communiqué communique concordat signed signs sign signing ratified ratify initialled ratification ratifications lease leased leases settled settlement concluded`,
		schema.Visit: "visit visits visited visiting arrives arrived tours toured tour trip guest guests aboard received travels travelled comes came flies flew journey",
		schema.Meeting: `talks meeting meet meets met summit conference negotiations negotiation round congress lunch handshake quarrel quarrelled session consultations dialogue
			exchange phone phoned telephone met. forum assembly`,
		schema.War:                `war wars`,
		schema.MilitaryAction:     `attack attacks attacked attacking invades invaded invasion invade bomb bombs bombed bombing shell shells shelled shelling raid raids raided offensive landing lands landed drop dropped overruns overrun occupies occupied occupation seizes storm storms stormed strike strikes struck clash clashes fire fires fired missiles collide collided sinks sunk sink shoots shot battle siege captures captured blockade blockades destroys destroyed ambush kills killed skirmish commandos operation crosses crossed crossing fighting`,
		schema.MilitaryWithdrawal: `evacuate evacuates evacuated evacuation withdrawal withdrawals pullout pulls pulled withdraws disengagement`,
		schema.Incident:           `arrest arrests arrested arresting detained detain hostage hostages spy spies spying kidnapped kidnap hijack hijacked hijacking seized plants assassinated murder murdered assassination bug bugged tapped expels expelled expulsion standoff stand-off incident affair nationalises nationalised nationalise nationalized nationalizes confiscated trawlers executed`,
		schema.ArmsTransfer:       `arms tanks submarine submarines fighters fighter jets missile weapons helicopters carrier regiments mig migs frigate frigates guns aircraft rifles`,
		schema.Aid:                `loan loans credit credits aid relief grant grants lends lend lent doctors scholarships donation donated wheat rescue assistance`,
		schema.ProjectEvent:       `plant plants project projects reactor reactors railway pipeline dam refinery bridge furnace satellite construction programme canal electrification highway grid steelworks mill`,
		schema.Trade:              `trade oil gas exports export imports import sells sell sold buys buy bought sugar purchase purchases crude cotton cattle sales flows textiles onions`,
		schema.Sanction:           `embargo embargoes sanctions sanction ban bans banned blocks blocked freezes froze frozen boycott cuts suspends suspended blacklist stops stopped forbids terrorism`,
		schema.SanctionLifted:     `lifted lifts unblocked unfrozen eases eased unfreezes`,
		schema.Release:            `freed frees released releases release exchanged pardoned handed`,
		schema.Ceasefire:          `armistice truce ceasefire cease-fire silent`,
		schema.Mobilisation:       `mobilises mobilised mobilisation mobilizes mobilized manoeuvres maneuvers exercises brink tests fleets warships squadron alert`,
		schema.LeadershipChange:   `coup elected election elections overthrown overthrows ousted toppled abdicates abdicated resigns resigned succeeds sworn inaugurated revolution president falls fell deposed putsch reelected dies`,
		schema.StateFormed:        `independence independent proclaimed proclaims proclaim republic`,
		schema.StateDissolved:     `dissolved dissolution annexed annexes`,
		schema.Recognition:        `recognises recognised recognizes recognized recognition`,
		schema.RelationsSevered:   `severs severed recalls recalled breaks broke downgraded persona`,
		schema.RelationsRestored:  `reopen reopens reopened resumed resume resumes restored restores`,
		schema.RelationsEstablished: `envoys embassies legation legations consulates consulate
			liaison`,
		schema.RelationsImproved:     `thaw rapprochement détente detente friendship normalisation normalization reconciliation warmer improves improved`,
		schema.RelationsDeteriorated: `tension tensions worsen worsened chill rift deteriorate deteriorated strained`,
		schema.Accession:             `joins joined join accedes acceded accession admitted member readmitted membership observer candidate`,
		schema.Withdrawal:            `denounces denounced withdraws quits quit abrogates abrogated renounces renounced walks`,
		schema.Mediation:             `mediates mediated mediation mediating mediator brokers brokered broker arbitration shuttles shuttle go-between`,
		schema.Invitation:            `invites invited invitation`,
		schema.Support:               `supports supported support backs backed backing harbours asylum helps`,
		schema.Statement:             `declares declared warns warned condemns condemned criticises criticised accuses accused denies says said announces announced speech letter note notes protests protest protested doctrine calls called demands demanded apologises apologised regret regrets toast toasts claims vows threatens threatened statement declaration resolution tells told promises promised admits veto interview cancels`,
	}
	for _, info := range schema.Types() { // a word of two lists belongs to the first type
		for _, w := range strings.Fields(lists[info.Type]) {
			if _, twice := m[w]; !twice {
				m[w] = info.Type
			}
		}
	}
	return m
}()

// strength orders the types: a word of deeds says more than one of words, and one that
// names a thing traded less than "agreement".
func strength(t schema.EventType) int {
	switch t {
	case schema.Statement, schema.Trade, schema.ProjectEvent:
		return 1
	case schema.Aid, schema.ArmsTransfer, schema.Meeting, schema.RelationsEstablished, schema.LeadershipChange, schema.StateFormed, schema.Support, schema.War, schema.RelationsImproved, schema.RelationsDeteriorated:
		return 2
	case "":
		return 0
	}
	return 3
}
