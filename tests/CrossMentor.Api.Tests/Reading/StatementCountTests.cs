using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>How many statements each operation of the documentation costs: never more than stands here, however many rows it reads.</summary>
[Collection(DemoCollection.Name)]
public sealed class StatementCountTests(DemoServer demo)
{
    // The first statement of every request reads the caller's roles. Mutations and subscriptions are counted where they run, in the tests of their slices.
    private static readonly Dictionary<string, int?> StatementsMax = new(StringComparer.Ordinal)
    {
        ["add-participating-organisation"] = null,
        ["create-organisation"] = null,
        ["create-programme"] = null,
        ["import-roster"] = null,
        ["publish-match"] = null,
        ["programme-changes"] = null,
        ["enrolment-changes"] = null,
        ["pair-changes"] = null,
        ["match-run-progress"] = null,
        ["start-match-run"] = null,
        ["choose-plugins"] = null,
        ["draft-scenario"] = null,
        ["update-scenario-decisions"] = null,
        ["resolve-scenario"] = null,
        ["ask-what-if"] = null,
        ["replay-match-run"] = null,
        ["rematch"] = null,
        ["set-pair-quotas"] = null,
        ["admit-competitors"] = null,

        ["invite-participant"] = null,
        ["accept-invitation"] = null,
        ["answer-pair-offer"] = null,
        ["propose-pair"] = null,
        ["unwind-pair"] = null,
        ["activate-programme"] = null,
        ["accept-purpose"] = null,
        ["sign-agreement"] = null,
        ["propose-purpose"] = null,
        ["propose-agreement"] = null,
        ["acknowledge-ethics"] = null,
        ["appoint-panel-member"] = null,
        ["start-pair"] = null,
        ["log-session"] = null,
        ["confirm-session"] = null,
        ["give-feedback"] = null,
        ["feedback-advice"] = null,
        ["complete-pair"] = null,
        ["raise-task"] = null,
        ["propose-solution"] = null,
        ["label-artefact"] = null,
        ["schedule-presentation"] = null,
        ["present-solution"] = null,
        ["close-programme"] = null,
        ["attest-boundaries"] = null,
        ["award-prize"] = null,
        ["cast-jury-vote"] = null,
        ["open-jury-vote"] = null,
        ["nominate-for-prize"] = null,
        ["take-jury-seat"] = null,
        ["appoint-juror"] = null,
        ["declare-prize"] = null,
        ["donate-places"] = null,
        ["withdraw-participant"] = null,
        ["add-track"] = null,
        ["open-edition"] = null,
        ["create-series"] = null,
        ["close-survey"] = null,
        ["submit-survey"] = null,
        ["publish-survey"] = null,
        ["record-follow-up"] = null,
        ["plan-follow-up"] = null,
        ["appoint-sponsor"] = null,
        ["appoint-representative"] = null,
        ["record-attendance"] = null,
        ["schedule-event"] = null,
        ["set-training-modules"] = null,
        ["record-indicators"] = null,
        ["set-intent"] = null,
        ["add-resource"] = null,
        ["record-cost"] = null,
        ["update-participant"] = null,
        ["propose-steering-decision"] = null,
        ["cast-steering-vote"] = null,
        ["close-steering-decision"] = null,
        ["post-ledger"] = null,
        ["record-contribution"] = null,
        ["grant-consent"] = null,
        ["withdraw-consent"] = null,
        ["erase-person"] = null,
        ["export-person"] = null,
        ["disclosures"] = null,
        ["keep-pair-content"] = null,
        ["add-client"] = null,
        ["rotate-client-secret"] = null,
        ["disable-client"] = null,
        ["clients"] = 1,
        ["users"] = 1,
        ["invite-user"] = null,
        ["end-user-sessions"] = null,
        ["write-pair-note"] = null,
        ["take-back-pair-note"] = null,
        ["pair-notes"] = null,
        ["create-from-template"] = null,
        ["non-recruitment-changes"] = null,
        ["settle-non-recruitment-case"] = null,
        ["publish-benchmark"] = null,

        // Of a task, a role, a survey, a prize, a participant, a year that is over, an organisation, a scenario and several scenarios; they are counted in the tests of their slice.
        ["match-task"] = null,
        ["survey"] = null,
        ["consents"] = null,
        ["benchmark"] = null,
        ["boundary-situations"] = null,
        ["jury-ballots"] = null,
        ["follow-up-queue"] = null,
        ["scenario-decisions"] = null,
        ["compare-scenarios"] = null,
        ["evaluation"] = 5,
        ["learning-groups"] = 6,
        ["match-run"] = 14,
        ["pair-offers"] = 2,
        ["rematch-draft"] = 14,
        ["pairs"] = 7,
        ["pairs-deferred"] = 7,
        ["plugins"] = 1,
        ["plugin-packages"] = 2,
        ["programmes"] = 7,
        ["participants"] = 6,
        ["programme-readiness"] = 16,
        ["programme-standards"] = 29,
        ["steering-pack"] = 22,
        ["ledger"] = 10,
        ["reciprocity"] = 3,
        ["programme-templates"] = 1,
        ["programme-events"] = 2,
        ["non-recruitment-cases"] = 2,
        ["viewer"] = 3,
    };

    public static TheoryData<string> Queries => [.. StatementsMax.Where(entry => entry.Value is not null).Select(entry => entry.Key).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_operation_has_its_number() =>
        Assert.Equal(Operations.Names.Order(StringComparer.Ordinal), StatementsMax.Keys.Order(StringComparer.Ordinal));

    [OwnEngineTheory(WhyNotElsewhere.BatchesByTime)]
    [MemberData(nameof(Queries))]
    public async Task An_operation_costs_as_many_statements_for_many_rows_as_for_one(string operation)
    {
        var document = await Operations.ReadAsync(operation);
        var counts = new List<int>();
        foreach (var (programme, first) in new[] { ("hybrid", 1), ("national-150", 1), ("national-150", 10), ("national-150", 150) })
        {
            // Groups exist in the hybrid programme only, and a list that is empty needs nothing below it.
            var programmeId = demo.Programme(operation == "learning-groups" ? "hybrid" : programme).Outcome.ProgrammeId;
            var runs = await demo.Manager.QueryAsync("query($id: ID!) { matchRuns(where: { programmeId: { eq: $id } }) { nodes { id } } }", new { id = programmeId });
            var id = runs.GetProperty("matchRuns").Nodes()[0].Id();
            using var counter = new StatementCounter(demo.Product.Database);
            await demo.Manager.QueryAsync(document, new { programmeId, id, first });
            counts.Add(counter.Statements.Count);
        }

        Assert.Single(counts.Skip(1).Distinct());
        Assert.True(counts.Max() <= StatementsMax[operation], $"{operation} costs {counts.Max()} statements.");
    }
}
