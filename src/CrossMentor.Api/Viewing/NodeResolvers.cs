using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Viewing;

/// <summary>Resolvers for global object identification in <c>schema/common.graphql</c>.</summary>
public static class NodeResolvers
{
    private const int IdsMax = 100;

    private static readonly Dictionary<string, Func<EntityLoader, Guid[], CancellationToken, Task<IReadOnlyList<object?>>>> Loads =
        new(StringComparer.Ordinal)
        {
            [nameof(Organisation)] = LoadAsync<Organisation, OrganisationId>,
            [nameof(OrganisationGroup)] = LoadAsync<OrganisationGroup, OrganisationGroupId>,
            [nameof(CompetitorDeclaration)] = LoadAsync<CompetitorDeclaration, CompetitorDeclarationId>,
            [nameof(WaitingEntry)] = LoadAsync<WaitingEntry, WaitingEntryId>,
            [nameof(ProgrammeSeries)] = LoadAsync<ProgrammeSeries, ProgrammeSeriesId>,
            [nameof(Programme)] = LoadAsync<Programme, ProgrammeId>,
            [nameof(ParticipatingOrganisation)] = LoadAsync<ParticipatingOrganisation, ParticipatingOrganisationId>,
            [nameof(PurposeVersion)] = LoadAsync<PurposeVersion, PurposeVersionId>,
            [nameof(AgreementVersion)] = LoadAsync<AgreementVersion, AgreementVersionId>,
            [nameof(Person)] = LoadAsync<Person, PersonId>,
            [nameof(Participant)] = LoadAsync<Participant, ParticipantId>,
            [nameof(MatchRun)] = LoadAsync<MatchRun, MatchRunId>,
            [nameof(MatchTask)] = LoadAsync<MatchTask, MatchTaskId>,
            [nameof(Scenario)] = LoadAsync<Scenario, ScenarioId>,
            [nameof(Proposal)] = LoadAsync<Proposal, ProposalId>,
            [nameof(Pair)] = LoadAsync<Pair, PairId>,
            [nameof(LearningGroup)] = LoadAsync<LearningGroup, LearningGroupId>,
            [nameof(KnowledgeEmbargo)] = LoadAsync<KnowledgeEmbargo, KnowledgeEmbargoId>,
            [nameof(GroupTask)] = LoadAsync<GroupTask, GroupTaskId>,
            [nameof(Artefact)] = LoadAsync<Artefact, ArtefactId>,
            [nameof(PanelMember)] = LoadAsync<PanelMember, PanelMemberId>,
            [nameof(Presentation)] = LoadAsync<Presentation, PresentationId>,
            [nameof(ProgrammeEvent)] = LoadAsync<ProgrammeEvent, ProgrammeEventId>,
            [nameof(TrainerAccreditation)] = LoadAsync<TrainerAccreditation, TrainerAccreditationId>,
            [nameof(Attendance)] = LoadAsync<Attendance, AttendanceId>,
            [nameof(Curriculum)] = LoadAsync<Curriculum, CurriculumId>,
            [nameof(IntervisionGroup)] = LoadAsync<IntervisionGroup, IntervisionGroupId>,
            [nameof(FollowUpPlan)] = LoadAsync<FollowUpPlan, FollowUpPlanId>,
            [nameof(FollowUp)] = LoadAsync<FollowUp, FollowUpId>,
            [nameof(Sponsor)] = LoadAsync<Sponsor, SponsorId>,
            [nameof(Communication)] = LoadAsync<Communication, CommunicationId>,
            [nameof(EmploymentFact)] = LoadAsync<EmploymentFact, EmploymentFactId>,
            [nameof(LargerProgramme)] = LoadAsync<LargerProgramme, LargerProgrammeId>,
            [nameof(Survey)] = LoadAsync<Survey, SurveyId>,
            [nameof(SurveyResponse)] = LoadAsync<SurveyResponse, SurveyResponseId>,
            [nameof(Prize)] = LoadAsync<Prize, PrizeId>,
            [nameof(Juror)] = LoadAsync<Juror, JurorId>,
            [nameof(Nomination)] = LoadAsync<Nomination, NominationId>,
            [nameof(JuryBallot)] = LoadAsync<JuryBallot, JuryBallotId>,
            [nameof(Resource)] = LoadAsync<Resource, ResourceId>,
            [nameof(DeclaredInterest)] = LoadAsync<DeclaredInterest, DeclaredInterestId>,
            [nameof(Consent)] = LoadAsync<Consent, ConsentId>,
            [nameof(Representative)] = LoadAsync<Representative, RepresentativeId>,
            [nameof(NonRecruitmentCase)] = LoadAsync<NonRecruitmentCase, NonRecruitmentCaseId>,
            [nameof(SteeringTopic)] = LoadAsync<SteeringTopic, SteeringTopicId>,
            [nameof(LedgerEntry)] = LoadAsync<LedgerEntry, LedgerEntryId>,
            [nameof(SteeringDecision)] = LoadAsync<SteeringDecision, SteeringDecisionId>,
        };

    /// <summary>The GraphQL types that a global id can name.</summary>
    public static IReadOnlyCollection<string> TypeNames => Loads.Keys;

    // Query.node(id: ID!): Node
    public static async Task<object?> NodeAsync(string id, EntityLoader loader, CancellationToken ct) => (await NodesAsync([id], loader, ct))[0];

    // Query.nodes(ids: [ID!]!): [Node]!
    public static async Task<IReadOnlyList<object?>> NodesAsync(IReadOnlyList<string> ids, EntityLoader loader, CancellationToken ct)
    {
        if (ids.Count > IdsMax)
        {
            throw new RequestErrorException(RequestErrorCodes.TooManyIds, $"At most {IdsMax} ids are answered at once; {ids.Count} were given.");
        }

        var answers = new object?[ids.Count];
        var known = ids
            .Select((id, index) => (Id: GlobalIds.Parse(id), Index: index))
            .Where(asked => asked.Id is { } id && Loads.ContainsKey(id.TypeName))
            .GroupBy(asked => asked.Id!.Value.TypeName, StringComparer.Ordinal);
        foreach (var ofType in known)
        {
            var asked = ofType.ToList();
            var found = await Loads[ofType.Key](loader, [.. asked.Select(one => one.Id!.Value.Value)], ct);
            for (var index = 0; index < asked.Count; index++)
            {
                answers[asked[index].Index] = found[index];
            }
        }

        return answers;
    }

    private static async Task<IReadOnlyList<object?>> LoadAsync<T, TId>(EntityLoader loader, Guid[] ids, CancellationToken ct)
        where T : class
        where TId : struct, ITypedId<TId> => await loader.LoadAsync<T, TId>(ids.Select(TId.From), ct);
}
