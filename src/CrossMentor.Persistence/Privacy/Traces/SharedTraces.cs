using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using static CrossMentor.Persistence.Privacy.Traces.PersonalData;
using Erasure = CrossMentor.Domain.Privacy.Erasure;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>What organisations, groups and steering groups keep, in which a person may have left words.</summary>
internal static class SharedTraces
{
    private const string Appointed = "names somebody whom an organisation appointed, who is no person of the rosters; a seat that this person took is blanked";

    public static IReadOnlyList<PersonalRows> Erased { get; } =
    [
        new BlankedRows<Artefact>(of => artefact => artefact.PersonId == of.Id)
            .Blank(artefact => artefact.Title, Erasure.Blank)
            .Blank(artefact => artefact.Summary, (string?)null),
        new BlankedRows<GroupTask>(of => task => task.RaisedByPersonId == of.Id).Blank(task => task.Title, Erasure.Blank),
        new BlankedRows<Nomination>(of => nomination => nomination.MentorPersonId == of.Id || nomination.MenteePersonId == of.Id)
            .Blank(nomination => nomination.Impact, Erasure.Blank)
            .Blank(nomination => nomination.Mentorship, Erasure.Blank)
            .Blank(nomination => nomination.Statement, Erasure.Blank),
        new BlankedRows<Prize>(of => prize => prize.WinningNominationId != null && of.Praises.Contains(prize.WinningNominationId.Value))
            .Blank(prize => prize.WinnerName, of => of.Pseudonym),
        new BlankedRows<SteeringDecision>(of => decision => decision.NonRecruitmentCaseId != null && of.Cases.Contains(decision.NonRecruitmentCaseId.Value))
            .Blank(decision => decision.Title, Erasure.Blank)
            .Blank(decision => decision.Reason, Erasure.Blank),
        new BlankedRows<SteeringTopic>(of => topic => of.Topics.Contains(topic.Id))
            .Blank(topic => topic.Title, Erasure.Blank)
            .Blank(topic => topic.Details, (string?)null),
        new BlankedRows<AgreementSignature>(of => Each<AgreementSignature>(of.OwnPrincipals, principal => row => row.SignedBy == principal.Subject))
            .Blank(row => row.SignedBy, of => of.Pseudonym),
        new BlankedRows<PurposeAcceptance>(of => Each<PurposeAcceptance>(of.OwnPrincipals, principal => row => row.AcceptedBy == principal.Subject))
            .Blank(row => row.AcceptedBy, of => of.Pseudonym),
        new BlankedRows<ProgrammeSeries>(of => Each<ProgrammeSeries>(
                of.OwnPrincipals, principal => series => series.StewardIssuer == principal.Issuer && series.StewardSubject == principal.Subject))
            .Blank(series => series.StewardSubject, of => of.Pseudonym),
        new BlankedRows<PanelMember>(of => Each<PanelMember>(of.Principals, principal => seat => seat.Issuer == principal.Issuer && seat.Subject == principal.Subject))
            .Blank(seat => seat.Name, of => of.Pseudonym)
            .Blank(seat => seat.JobTitle, (string?)null)
            .Blank(seat => seat.Issuer, (string?)string.Empty)
            .Blank(seat => seat.Subject, of => of.Pseudonym),
        new BlankedRows<Juror>(of => Each<Juror>(of.Principals, principal => seat => seat.Issuer == principal.Issuer && seat.Subject == principal.Subject))
            .Blank(seat => seat.Name, of => of.Pseudonym)
            .Blank(seat => seat.JobTitle, (string?)null)
            .Blank(seat => seat.Issuer, (string?)string.Empty)
            .Blank(seat => seat.Subject, of => of.Pseudonym),
    ];

    public static IReadOnlyList<KeptColumns> Kept { get; } =
    [
        Keep<Artefact>("lead to tombstones: who worked on it is counted by organisation", nameof(Artefact.PersonId), nameof(Artefact.Authors)),
        Keep<Artefact>("taxonomy codes of the work, not of somebody", nameof(Artefact.Topics)),
        Keep<GroupTask>("lead to the tombstone", nameof(GroupTask.RaisedById), nameof(GroupTask.RaisedByPersonId)),
        Keep<LearningGroupMember>("lead to the tombstone: groups are counted", nameof(LearningGroupMember.ParticipantId), nameof(LearningGroupMember.PersonId)),
        Keep<IntervisionMember>("lead to the tombstone: groups are counted", nameof(IntervisionMember.ParticipantId), nameof(IntervisionMember.PersonId)),
        Keep<IntervisionGroup>("leads to the tombstone", nameof(IntervisionGroup.CaseBringerId)),
        Keep<Attendance>("lead to the tombstone: seats of trainings are counted by the ledger", nameof(Attendance.ParticipantId), nameof(Attendance.PersonId)),
        Keep<Nomination>("lead to the tombstone: votes rest on it", nameof(Nomination.MentorId), nameof(Nomination.MentorPersonId), nameof(Nomination.MenteePersonId)),
        Keep<NonRecruitmentCase>("leads to the tombstone", nameof(NonRecruitmentCase.ParticipantId)),
        Keep<NonRecruitmentCase>("what was found and when, without words", nameof(NonRecruitmentCase.Findings)),
        Keep<PanelMember>("the hash of a code", nameof(PanelMember.CodeHash)),
        Keep<Juror>("the hash of a code", nameof(Juror.CodeHash)),
        Keep<JuryBallot>("secrets and receipts of votes, by the ids of seats", nameof(JuryBallot.Nonce), nameof(JuryBallot.Receipt)),
        Keep<Sponsor>(Appointed, nameof(Sponsor.Name), nameof(Sponsor.JobTitle)),
        Keep<Representative>(Appointed, nameof(Representative.Name), nameof(Representative.JobTitle)),
        Keep<TrainerAccreditation>(Appointed, nameof(TrainerAccreditation.TrainerName), nameof(TrainerAccreditation.Number), nameof(TrainerAccreditation.AccreditedBy)),
        Keep<ProgrammeSeries>("the series and its patron, whom its steward names", nameof(ProgrammeSeries.Name), nameof(ProgrammeSeries.Patron), nameof(ProgrammeSeries.StewardIssuer)),
        Keep<Prize>("the prize, and what its count was drawn from", nameof(Prize.Name), nameof(Prize.LotSeed), nameof(Prize.TallyRoot)),
        Keep<LedgerEntry>("about what organisations gave; it is sealed and never changes, so it names nobody", nameof(LedgerEntry.Note)),
        Keep<LedgerEntry>("money and seals", nameof(LedgerEntry.Currency), nameof(LedgerEntry.Hash), nameof(LedgerEntry.PreviousHash)),
        Keep<SteeringDecision>("how organisations voted", nameof(SteeringDecision.Ballot)),
        .. OfProgrammes(),
        .. OfOrganisations(),
    ];

    private static IEnumerable<KeptColumns> OfProgrammes() =>
    [
        Keep<AgreementVersion>("what organisations agree", nameof(AgreementVersion.Clauses), nameof(AgreementVersion.Hash)),
        Keep<PurposeVersion>("what organisations agree", nameof(PurposeVersion.Texts), nameof(PurposeVersion.Hash)),
        Keep<BenchmarkPlace>("figures of a programme", nameof(BenchmarkPlace.Figures)),
        Keep<Survey>("the questions", nameof(Survey.Templates)),
        Keep<Curriculum>("what is taught", nameof(Curriculum.Modules), nameof(Curriculum.Topics)),
        Keep<ProgrammeEvent>("what takes place and where", nameof(ProgrammeEvent.Title), nameof(ProgrammeEvent.Place), nameof(ProgrammeEvent.Modules), nameof(ProgrammeEvent.Topics)),
        Keep<Resource>("content for everybody", nameof(Resource.Texts)),
        Keep<CostEntry>("money", nameof(CostEntry.Currency)),
        Keep<LargerProgramme>("what a programme belongs to", nameof(LargerProgramme.Title), nameof(LargerProgramme.Modules)),
        Keep<ParticipatingOrganisation>("what an organisation gives and takes", nameof(ParticipatingOrganisation.GivingQuota), nameof(ParticipatingOrganisation.ReceivingQuota)),
        Keep<Programme>(
            "what a programme is and asks for",
            nameof(Programme.Name), nameof(Programme.Purpose), nameof(Programme.CatalogueDetails), nameof(Programme.CompatibilityBand), nameof(Programme.DiversityFocus),
            nameof(Programme.Gates), nameof(Programme.Intents), nameof(Programme.Languages), nameof(Programme.MatchingPolicy), nameof(Programme.PairExpectations),
            nameof(Programme.Tracks)),
    ];

    private static IEnumerable<KeptColumns> OfOrganisations() =>
    [
        Keep<Organisation>(
            "what an organisation is",
            nameof(Organisation.Name), "NameKey", nameof(Organisation.Country), nameof(Organisation.Sector), nameof(Organisation.GradeLadder), nameof(Organisation.Profile)),
        Keep<OrganisationGroup>("what a group is called", nameof(OrganisationGroup.Name)),
        Keep<StartAssessment>("what an organisation says of itself", nameof(StartAssessment.Answers)),
        Keep<KnowledgeEmbargo>("taxonomy codes", nameof(KnowledgeEmbargo.Topics)),
    ];
}
