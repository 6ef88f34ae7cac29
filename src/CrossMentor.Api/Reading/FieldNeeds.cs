using System.Collections.Frozen;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Reading;

/// <summary>
/// Which columns a field of the schema is made of, where it is not the column of its name. A field that is neither has its whole row read,
/// so that a forgotten entry costs time and never a value.
/// </summary>
internal static class FieldNeeds
{
    // What the gates read of a programme itself.
    private static readonly string[] GateColumns =
    [
        nameof(Programme.Kind), nameof(Programme.Orientation), nameof(Programme.BalanceTolerance), nameof(Programme.Gates), nameof(Programme.StartsOn), nameof(Programme.EndsOn),
        nameof(Programme.Languages), nameof(Programme.Intents),
    ];

    private static readonly FrozenDictionary<string, (Type Entity, string[] Columns)[]> Needs = new Dictionary<string, (Type, string[])[]>(StringComparer.Ordinal)
    {
        ["Organisation.group"] = [(typeof(Organisation), [nameof(Organisation.GroupId)])],
        ["Organisation.competitorDeclarations"] = [(typeof(Organisation), [])],
        ["OrganisationGroup.organisations"] = [(typeof(OrganisationGroup), [])],
        ["CompetitorDeclaration.declaredBy"] = [(typeof(CompetitorDeclaration), [nameof(CompetitorDeclaration.DeclaredById)])],
        ["CompetitorDeclaration.competitor"] = [(typeof(CompetitorDeclaration), [nameof(CompetitorDeclaration.CompetitorId)])],
        ["Programme.series"] = [(typeof(Programme), [nameof(Programme.SeriesId)])],
        ["ProgrammeSeries.editions"] = [(typeof(ProgrammeSeries), [])],
        ["Programme.waitingList"] = [(typeof(Programme), [])],
        ["Organisation.waitingEntries"] = [(typeof(Organisation), [])],
        ["WaitingEntry.programme"] = [(typeof(WaitingEntry), [nameof(WaitingEntry.ProgrammeId)])],
        ["WaitingEntry.organisation"] = [(typeof(WaitingEntry), [nameof(WaitingEntry.OrganisationId)])],
        ["WaitingEntry.person"] = [(typeof(WaitingEntry), [nameof(WaitingEntry.PersonId)])],
        ["WaitingEntry.isOrganisation"] = [(typeof(WaitingEntry), [nameof(WaitingEntry.PersonId)])],
        ["CostEntry.programme"] = [(typeof(CostEntry), [nameof(CostEntry.ProgrammeId)])],
        ["CostEntry.organisation"] = [(typeof(CostEntry), [nameof(CostEntry.OrganisationId)])],
        ["Programme.participatingOrganisations"] = [(typeof(Programme), [])],
        ["Programme.competitorsDecision"] = [(typeof(Programme), [nameof(Programme.MatchingPolicy)])],
        ["Programme.competitorsSteeringDecision"] = [(typeof(Programme), [nameof(Programme.MatchingPolicy)])],
        ["Programme.participants"] = [(typeof(Programme), [])],
        ["Programme.pairs"] = [(typeof(Programme), [])],
        ["Programme.learningGroups"] = [(typeof(Programme), [])],
        ["Programme.balance"] = [(typeof(Programme), [nameof(Programme.Kind), nameof(Programme.BalanceTolerance)])],
        ["Programme.readiness"] = [(typeof(Programme), GateColumns)],
        ["Query.programmeReadiness"] = [(typeof(Programme), GateColumns)],
        ["Programme.purposeVersions"] = [(typeof(Programme), [])],
        ["Programme.agreementVersions"] = [(typeof(Programme), [])],
        ["Query.intentOutcome"] = [(typeof(Programme), [nameof(Programme.Intents)])],
        ["IntentOutcome.programme"] = [(typeof(Programme), [])],
        ["PurposeVersion.programme"] = [(typeof(PurposeVersion), [nameof(PurposeVersion.ProgrammeId)])],
        ["PurposeVersion.acceptances"] = [(typeof(PurposeVersion), [])],
        ["PurposeAcceptance.organisation"] = [(typeof(PurposeAcceptance), [nameof(PurposeAcceptance.OrganisationId)])],
        ["AgreementVersion.programme"] = [(typeof(AgreementVersion), [nameof(AgreementVersion.ProgrammeId)])],
        ["AgreementVersion.protectionMonths"] = [(typeof(AgreementVersion), [nameof(AgreementVersion.Clauses)])],
        ["AgreementVersion.signatures"] = [(typeof(AgreementVersion), [])],
        ["AgreementSignature.organisation"] = [(typeof(AgreementSignature), [nameof(AgreementSignature.OrganisationId)])],
        ["Participant.acknowledgements"] = [(typeof(Participant), [])],
        ["Acknowledgement.agreementVersion"] = [(typeof(Acknowledgement), [nameof(Acknowledgement.AgreementVersionId)])],
        ["ProgrammeReadiness.programme"] = [(typeof(Programme), [])],
        ["ParticipatingOrganisation.programme"] = [(typeof(ParticipatingOrganisation), [nameof(ParticipatingOrganisation.ProgrammeId)])],
        ["ParticipatingOrganisation.organisation"] = [(typeof(ParticipatingOrganisation), [nameof(ParticipatingOrganisation.OrganisationId)])],
        ["Person.organisation"] = [(typeof(Person), [nameof(Person.OrganisationId)])],
        ["Person.location"] = [(typeof(Person), [nameof(Person.Country), nameof(Person.City), nameof(Person.TimeZone)])],
        ["Person.grade"] = [(typeof(Person), [nameof(Person.GradeLabel), nameof(Person.GradeRank)])],
        ["Participant.programme"] = [(typeof(Participant), [nameof(Participant.ProgrammeId)])],
        ["Participant.person"] = [(typeof(Participant), [nameof(Participant.PersonId)])],
        ["Participant.organisation"] = [(typeof(Participant), [nameof(Participant.OrganisationId)])],
        ["Participant.track"] = [(typeof(Participant), [nameof(Participant.ProgrammeId), nameof(Participant.TrackId)]), (typeof(Programme), [nameof(Programme.Tracks)])],
        ["MatchRun.programme"] = [(typeof(MatchRun), [nameof(MatchRun.ProgrammeId)])],
        ["MatchRun.progress"] = [(typeof(MatchRun), [nameof(MatchRun.Stage), nameof(MatchRun.Done), nameof(MatchRun.Total)])],
        ["MatchRun.scenarios"] = [(typeof(MatchRun), [])],
        ["Scenario.matchRun"] = [(typeof(Scenario), [nameof(Scenario.MatchRunId)])],
        ["Scenario.proposals"] = [(typeof(Scenario), [])],
        ["Scenario.unplaced"] = [(typeof(Scenario), [])],
        ["Scenario.groups"] = [(typeof(Scenario), [])],
        ["Scenario.runningPairs"] = [(typeof(Scenario), [])],
        ["ScenarioFigures.runningPairs"] = [(typeof(Scenario), [])],
        ["Scenario.balance"] = [(typeof(Scenario), [nameof(Scenario.ProgrammeId)])],
        ["Scenario.draftedFrom"] = [(typeof(Scenario), [nameof(Scenario.DraftedFromId)])],
        ["Scenario.decisions"] = [(typeof(Scenario), [])],
        ["Scenario.keptPairCount"] = [(typeof(Scenario), [])],
        ["Scenario.tasks"] = [(typeof(Scenario), [])],
        ["ScenarioFigures.scenario"] = [(typeof(Scenario), [nameof(Scenario.ProgrammeId)])],
        ["Query.compareScenarios"] = [(typeof(Scenario), [nameof(Scenario.ProgrammeId)]), (typeof(Programme), [nameof(Programme.Kind), nameof(Programme.BalanceTolerance)])],
        ["MatchTask.matchRun"] = [(typeof(MatchTask), [nameof(MatchTask.MatchRunId)])],
        ["MatchTask.scenario"] = [(typeof(MatchTask), [nameof(MatchTask.ScenarioId)])],
        ["MatchTask.progress"] = [(typeof(MatchTask), [nameof(MatchTask.Stage), nameof(MatchTask.Done), nameof(MatchTask.Total)])],
        ["Proposal.scenario"] = [(typeof(Proposal), [nameof(Proposal.ScenarioId)])],
        ["Proposal.mentor"] = [(typeof(Proposal), [nameof(Proposal.MentorId), nameof(Proposal.MenteeId)])],
        ["Proposal.mentee"] = [(typeof(Proposal), [nameof(Proposal.MentorId), nameof(Proposal.MenteeId)])],
        ["UnplacedParticipant.participant"] = [(typeof(UnplacedParticipant), [nameof(UnplacedParticipant.ParticipantId)])],
        ["ProposedGroup.members"] = [(typeof(ProposedGroup), [nameof(ProposedGroup.MemberIds)])],
        ["Pair.programme"] = [(typeof(Pair), [nameof(Pair.ProgrammeId)])],
        ["Pair.mentor"] = [(typeof(Pair), [nameof(Pair.MentorId), nameof(Pair.MenteeId)])],
        ["Pair.mentee"] = [(typeof(Pair), [nameof(Pair.MentorId), nameof(Pair.MenteeId)])],
        ["Pair.mentorOrganisation"] = [(typeof(Pair), [nameof(Pair.MentorOrganisationId), nameof(Pair.MenteeOrganisationId)])],
        ["Pair.menteeOrganisation"] = [(typeof(Pair), [nameof(Pair.MentorOrganisationId), nameof(Pair.MenteeOrganisationId)])],
        ["Pair.answersAwaited"] = [(typeof(Pair), [nameof(Pair.State), nameof(Pair.Answers)])],
        ["Pair.sessions"] = [(typeof(Pair), [])],
        ["Pair.journal"] = [(typeof(Pair), [])],
        ["Pair.certificate"] = [(typeof(Pair), [])],
        ["Pair.progress"] = [(typeof(Pair), [nameof(Pair.ProgrammeId), nameof(Pair.State), nameof(Pair.ConfirmedAt)])],
        ["Pair.health"] = [(typeof(Pair), [nameof(Pair.ProgrammeId), nameof(Pair.State), nameof(Pair.ConfirmedAt)])],
        ["Pair.track"] = [(typeof(Pair), [nameof(Pair.ProgrammeId), nameof(Pair.TrackId)]), (typeof(Programme), [nameof(Programme.Tracks)])],
        ["LearningGroup.programme"] = [(typeof(LearningGroup), [nameof(LearningGroup.ProgrammeId)])],
        ["LearningGroup.members"] = [(typeof(LearningGroup), [])],
        ["LearningGroup.tasks"] = [(typeof(LearningGroup), [])],
        ["KnowledgeEmbargo.organisation"] = [(typeof(KnowledgeEmbargo), [nameof(KnowledgeEmbargo.OrganisationId)])],
        ["GroupTask.learningGroup"] = [(typeof(GroupTask), [nameof(GroupTask.LearningGroupId)])],
        ["GroupTask.raisedBy"] = [(typeof(GroupTask), [nameof(GroupTask.RaisedById)])],
        ["GroupTask.organisation"] = [(typeof(GroupTask), [nameof(GroupTask.OrganisationId)])],
        ["GroupTask.solutions"] = [(typeof(GroupTask), [])],
        ["Artefact.programme"] = [(typeof(Artefact), [nameof(Artefact.ProgrammeId)])],
        ["Artefact.learningGroup"] = [(typeof(Artefact), [nameof(Artefact.LearningGroupId)])],
        ["Artefact.task"] = [(typeof(Artefact), [nameof(Artefact.GroupTaskId)])],
        ["Artefact.organisation"] = [(typeof(Artefact), [nameof(Artefact.OrganisationId)])],
        ["Artefact.authors"] = [(typeof(Artefact), [nameof(Artefact.Authors)])],
        ["Artefact.adoptions"] = [(typeof(Artefact), [])],
        ["Adoption.origin"] = [(typeof(Adoption), [nameof(Adoption.OriginId), nameof(Adoption.AdopterId)])],
        ["Adoption.adopter"] = [(typeof(Adoption), [nameof(Adoption.OriginId), nameof(Adoption.AdopterId)])],
        ["PanelMember.programme"] = [(typeof(PanelMember), [nameof(PanelMember.ProgrammeId)])],
        ["PanelMember.organisation"] = [(typeof(PanelMember), [nameof(PanelMember.OrganisationId)])],
        ["Presentation.learningGroup"] = [(typeof(Presentation), [nameof(Presentation.LearningGroupId)])],
        ["ProgrammeEvent.programme"] = [(typeof(ProgrammeEvent), [nameof(ProgrammeEvent.ProgrammeId)])],
        ["ProgrammeEvent.trainer"] = [(typeof(ProgrammeEvent), [nameof(ProgrammeEvent.TrainerId)])],
        ["TrainerAccreditation.programme"] = [(typeof(TrainerAccreditation), [nameof(TrainerAccreditation.ProgrammeId)])],
        ["Programme.strands"] = [(typeof(Programme), [nameof(Programme.Tracks)])],
        ["Attendance.event"] = [(typeof(Attendance), [nameof(Attendance.ProgrammeEventId)])],
        ["Attendance.participant"] = [(typeof(Attendance), [nameof(Attendance.ParticipantId)])],
        ["Curriculum.programme"] = [(typeof(Curriculum), [nameof(Curriculum.ProgrammeId)])],
        ["IntervisionGroup.programme"] = [(typeof(IntervisionGroup), [nameof(IntervisionGroup.ProgrammeId)])],
        ["IntervisionGroup.caseBringer"] = [(typeof(IntervisionGroup), [nameof(IntervisionGroup.CaseBringerId)])],
        ["IntervisionGroup.members"] = [(typeof(IntervisionGroup), [])],
        ["FollowUpPlan.programme"] = [(typeof(FollowUpPlan), [nameof(FollowUpPlan.ProgrammeId)])],
        ["FollowUpPlan.organisation"] = [(typeof(FollowUpPlan), [nameof(FollowUpPlan.OrganisationId)])],
        ["FollowUp.participant"] = [(typeof(FollowUp), [nameof(FollowUp.ParticipantId)])],
        ["Resource.programme"] = [(typeof(Resource), [nameof(Resource.ProgrammeId)])],
        ["LibraryItem.resource"] = [],
        ["DeclaredInterest.otherPerson"] = [(typeof(DeclaredInterest), [nameof(DeclaredInterest.OtherPersonId)])],
        ["DeclaredInterest.organisation"] = [(typeof(DeclaredInterest), [nameof(DeclaredInterest.OrganisationId)])],
        ["Consent.participant"] = [(typeof(Consent), [nameof(Consent.ParticipantId)])],
        ["Sponsor.programme"] = [(typeof(Sponsor), [nameof(Sponsor.ProgrammeId)])],
        ["Sponsor.organisation"] = [(typeof(Sponsor), [nameof(Sponsor.OrganisationId)])],
        ["Representative.programme"] = [(typeof(Representative), [nameof(Representative.ProgrammeId)])],
        ["Representative.organisation"] = [(typeof(Representative), [nameof(Representative.OrganisationId)])],
        ["SteeringTopic.programme"] = [(typeof(SteeringTopic), [nameof(SteeringTopic.ProgrammeId)])],
        ["SteeringTopic.raisedBy"] = [(typeof(SteeringTopic), [nameof(SteeringTopic.RaisedById)])],
        ["SteeringDecision.programme"] = [(typeof(SteeringDecision), [nameof(SteeringDecision.ProgrammeId)])],
        ["SteeringDecision.proposedBy"] = [(typeof(SteeringDecision), [nameof(SteeringDecision.ProposedById)])],
        ["SteeringDecision.topic"] = [(typeof(SteeringDecision), [nameof(SteeringDecision.TopicId)])],
        ["SteeringDecision.nonRecruitmentCase"] = [(typeof(SteeringDecision), [nameof(SteeringDecision.NonRecruitmentCaseId)])],
        ["NonRecruitmentCase.programme"] = [(typeof(NonRecruitmentCase), [nameof(NonRecruitmentCase.ProgrammeId)])],
        ["NonRecruitmentCase.participant"] = [(typeof(NonRecruitmentCase), [nameof(NonRecruitmentCase.ParticipantId)])],
        ["NonRecruitmentCase.formerOrganisation"] = [(typeof(NonRecruitmentCase), [nameof(NonRecruitmentCase.FormerOrganisationId), nameof(NonRecruitmentCase.NewOrganisationId)])],
        ["NonRecruitmentCase.newOrganisation"] = [(typeof(NonRecruitmentCase), [nameof(NonRecruitmentCase.FormerOrganisationId), nameof(NonRecruitmentCase.NewOrganisationId)])],
        ["NonRecruitmentCase.appearedOn"] =
            [(typeof(NonRecruitmentCase), [nameof(NonRecruitmentCase.AppearedOn), nameof(NonRecruitmentCase.ProgrammeId), nameof(NonRecruitmentCase.NewOrganisationId)])],
        ["SteeringDecision.votes"] = [(typeof(SteeringDecision), [])],
        ["SteeringVote.organisation"] = [(typeof(SteeringVote), [nameof(SteeringVote.OrganisationId)])],
        ["SteeringVote.representative"] = [(typeof(SteeringVote), [nameof(SteeringVote.RepresentativeId)])],
        ["LedgerEntry.programme"] = [(typeof(LedgerEntry), [nameof(LedgerEntry.ProgrammeId)])],
        ["LedgerEntry.giver"] = [(typeof(LedgerEntry), [nameof(LedgerEntry.GiverId)])],
        ["LedgerEntry.receiver"] = [(typeof(LedgerEntry), [nameof(LedgerEntry.ReceiverId)])],
        ["LedgerEntry.amount"] = [(typeof(LedgerEntry), [nameof(LedgerEntry.Amount)])],
        ["Communication.sponsor"] = [(typeof(Communication), [nameof(Communication.SponsorId)])],
        ["BenchmarkPlace.programme"] = [(typeof(BenchmarkPlace), [nameof(BenchmarkPlace.ProgrammeId)])],
        ["LargerProgramme.programme"] = [(typeof(LargerProgramme), [nameof(LargerProgramme.ProgrammeId)])],
        ["EmploymentFact.person"] = [(typeof(EmploymentFact), [nameof(EmploymentFact.PersonId)])],
        ["Survey.programme"] = [(typeof(Survey), [nameof(Survey.ProgrammeId)])],
        ["Survey.state"] = [(typeof(Survey), [nameof(Survey.OpensOn), nameof(Survey.ClosesOn), nameof(Survey.IsClosedEarly)])],
        ["SurveyResponse.survey"] = [(typeof(SurveyResponse), [nameof(SurveyResponse.SurveyId)])],
        ["SurveyResponse.participant"] = [(typeof(SurveyResponse), [nameof(SurveyResponse.ParticipantId)])],
        ["Prize.programme"] = [(typeof(Prize), [nameof(Prize.ProgrammeId)])],
        ["Prize.lotCommitment"] = [(typeof(Prize), [nameof(Prize.LotSeed)])],
        ["Prize.lotSeed"] = [(typeof(Prize), [nameof(Prize.LotSeed), nameof(Prize.SettledOn)])],
        ["Prize.finalMeeting"] = [(typeof(Prize), [nameof(Prize.FinalMeetingId)])],
        ["Prize.winner"] = [(typeof(Prize), [nameof(Prize.WinnerName), nameof(Prize.WinnerOrganisationId)])],
        ["Juror.prize"] = [(typeof(Juror), [nameof(Juror.PrizeId)])],
        ["Juror.organisation"] = [(typeof(Juror), [nameof(Juror.OrganisationId)])],
        ["Juror.hasTakenSeat"] = [(typeof(Juror), [nameof(Juror.Subject)])],
        ["Nomination.reference"] = [(typeof(Nomination), [])],
        ["Nomination.pair"] = [(typeof(Nomination), [nameof(Nomination.PairId)])],
        ["JuryBallot.nomination"] = [(typeof(JuryBallot), [nameof(JuryBallot.NominationId)])],
        ["JuryBallot.abstains"] = [(typeof(JuryBallot), [nameof(JuryBallot.CastOn), nameof(JuryBallot.Impact)])],
        ["Mutation.publishMatch"] = [(typeof(Scenario), [nameof(Scenario.ProgrammeId)])],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Whom a value belongs to decides who sees it. The gate reads enrolments too, but in a statement of its own.
    private static readonly FrozenDictionary<string, (Type Entity, string[] Columns)[]> Guards = new Dictionary<string, (Type, string[])[]>(StringComparer.Ordinal)
    {
        [nameof(Organisation)] = [],
        [nameof(Person)] = [(typeof(Person), [nameof(Person.OrganisationId)]), (typeof(Participant), [nameof(Participant.PersonId), nameof(Participant.ProgrammeId)])],
        [nameof(Participant)] = [(typeof(Participant), [nameof(Participant.OrganisationId), nameof(Participant.ProgrammeId), nameof(Participant.PersonId)])],
        [nameof(Pair)] =
        [
            (typeof(Pair), [nameof(Pair.ProgrammeId), nameof(Pair.MentorPersonId), nameof(Pair.MenteePersonId), nameof(Pair.MentorOrganisationId), nameof(Pair.MenteeOrganisationId)]),
        ],
        [nameof(PairSession)] =
        [
            (typeof(PairSession),
                [
                    nameof(PairSession.ProgrammeId), nameof(PairSession.MentorPersonId), nameof(PairSession.MenteePersonId), nameof(PairSession.MentorOrganisationId),
                    nameof(PairSession.MenteeOrganisationId),
                ]),
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The columns beside that of its name; null if nobody said.</summary>
    public static (Type Entity, string[] Columns)[]? Of(string coordinate) => Needs.GetValueOrDefault(coordinate);

    /// <summary>What deciding about guarded fields of a type needs; null if nobody said.</summary>
    public static (Type Entity, string[] Columns)[]? OfGuard(string type) => Guards.GetValueOrDefault(type);
}
