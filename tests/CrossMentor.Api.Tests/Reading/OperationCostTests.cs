using System.Net;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Api.Tests.Reading;

/// <summary>What the documented operations cost: the table that a front-end team plans with. None comes near the limit of 1,000.</summary>
public sealed class OperationCostTests(OperationCostTests.PricedServer server) : IClassFixture<OperationCostTests.PricedServer>
{
    private const double Limit = 1_000;

    private const string NoReport = "Only the product's own engine knows what an operation did, and tells its cost.";

    /// <summary>Operation, variables, cost of its fields, cost of its objects.</summary>
    public static TheoryData<string, string, double, double> Table => new()
    {
        { "viewer", "{}", 6.1, 9.5 },
        { "disclosures", "{}", 5, 8 },
        { "clients", "{}", 6, 8.41 },
        { "users", "{}", 3, 4.01 },
        { "invite-user", """{"input": {"name": "x"}}""", 6.1, 7.1 },
        { "end-user-sessions", """{"input": {"subject": "x"}}""", 6.1, 7.1 },
        { "add-client", """{"input": {"clientId": "x", "kind": "MACHINE"}}""", 6.13, 7.1 },
        { "rotate-client-secret", """{"input": {"clientId": "x", "version": 1}}""", 6.11, 7.12 },
        { "disable-client", """{"input": {"clientId": "x"}}""", 6.1, 7.1 },
        { "plugins", "{}", 1, 6 },
        { "plugin-packages", "{}", 35.4, 358.8 },
        { "choose-plugins", """{"input": {"programmeId": "x", "version": 1}}""", 6.2, 7.73 },
        { "programmes", "{}", 104, 204.01 },
        { "pairs", """{"programmeId": "x", "first": 10}""", 12.2, 13.41 },
        { "pairs", """{"programmeId": "x", "first": 150}""", 127, 173.01 },
        { "pairs", """{"programmeId": "x"}""", 209, 287.01 },
        { "pairs-deferred", """{"programmeId": "x", "first": 150}""", 97, 143.01 },
        { "learning-groups", """{"programmeId": "x"}""", 106, 154 },
        { "match-run", """{"id": "x"}""", 254.33, 368.47 },
        { "create-organisation", """{"input": {"name": "", "sector": "", "sizeBand": "SMALL", "country": ""}}""", 6.1, 7.1 },
        { "create-programme", """{"input": {"name": "", "kind": "TWO_WAY", "purpose": "", "languages": [], "startsOn": "2027-01-01"}}""", 6.2, 8.1 },
        { "add-participating-organisation", """{"input": {"programmeId": "x", "organisationId": "x", "role": "PROVIDES_BOTH"}}""", 7.2, 8.2 },
        { "import-roster", """{"input": {"programmeId": "x", "roster": {"csv": ""}}}""", 22.51, 57.01 },
        { "start-match-run", """{"input": {"programmeId": "x"}}""", 51.61, 7.61 },
        { "programme-changes", """{"programmeId": "x"}""", 11.3, 22.1 },
        { "enrolment-changes", """{"programmeId": "x"}""", 21.2, 32.1 },
        { "pair-changes", """{"programmeId": "x"}""", 61.2, 72.1 },
        { "match-run-progress", """{"matchRunId": "x"}""", 1.22, 2.22 },
        { "draft-scenario", """{"input": {"matchRunId": "x", "label": ""}}""", 23.2, 9.1 },
        { "update-scenario-decisions", """{"input": {"scenarioId": "x", "version": 1}}""", 23.1, 9.1 },
        { "resolve-scenario", """{"input": {"scenarioId": "x", "version": 1}}""", 51.1, 7.1 },
        { "ask-what-if", """{"input": {"scenarioId": "x"}}""", 51.1, 7.1 },
        { "replay-match-run", """{"input": {"matchRunId": "x"}}""", 51.1, 7.1 },
        { "match-task", """{"id": "x"}""", 7.17, 7.49 },
        { "scenario-decisions", """{"id": "x"}""", 9.4, 11.7 },
        { "compare-scenarios", """{"ids": ["x", "y"]}""", 116.5, 162.7 },
        { "invite-participant", """{"input": {"participantId": "x"}}""", 6, 7 },
        { "accept-invitation", """{"input": {"code": "x"}}""", 6.2, 7.2 },
        { "pair-offers", """{"programmeId": "x"}""", 16.5, 21.5 },
        { "answer-pair-offer", """{"input": {"pairId": "x", "side": "MENTOR", "voice": "PERSON", "agrees": true}}""", 6.2, 7.2 },
        { "propose-pair", """{"input": {"mentorId": "x", "menteeId": "x"}}""", 11.1, 7.1 },
        { "unwind-pair", """{"input": {"pairId": "x", "reason": "NO_FIT"}}""", 6.1, 7.1 },
        { "rematch", """{"programmeId": "x"}""", 51.1, 7.1 },
        { "rematch-draft", """{"id": "x"}""", 52.55, 68.33 },
        { "set-pair-quotas", """{"input": {"participatingOrganisationId": "x", "version": 1}}""", 8.1, 7.12 },
        { "admit-competitors", """{"programmeId": "x", "version": 1, "decision": "x"}""", 6.11, 7.11 },
        { "accept-purpose", """{"input": {"purposeVersionId": "x", "organisationId": "x"}}""", 11.2, 17.1 },
        { "sign-agreement", """{"input": {"agreementVersionId": "x", "organisationId": "x"}}""", 11.2, 17.1 },
        { "activate-programme", """{"input": {"programmeId": "x", "version": 1}}""", 6.1, 7.1 },
        { "programme-readiness", """{"programmeId": "x"}""", 58.3, 113.05 },
        { "propose-purpose", """{"input": {"programmeId": "x", "version": 1, "texts": []}}""", 7.1, 7.13 },
        { "propose-agreement", """{"input": {"programmeId": "x", "clauses": []}}""", 7.1, 7.14 },
        { "acknowledge-ethics", """{"input": {"agreementVersionId": "x", "participantId": "x", "language": "en"}}""", 6.2, 7.6 },
        { "appoint-panel-member", """{"input": {"programmeId": "x", "organisationId": "x", "name": "", "isBoardMember": true}}""", 6.2, 7.2 },
        { "start-pair", """{"input": {"pairId": "x"}}""", 11.1, 7.1 },
        { "log-session", """{"input": {"pairId": "x", "heldOn": "2027-01-01", "minutes": 60, "format": "VIDEO"}}""", 11.1, 7.1 },
        { "give-feedback", """{"input": {"sessionId": "x"}}""", 6.21, 7.3 },
        { "feedback-advice", """{"pairId": "x"}""", 1, 1.09 },
        { "confirm-session", """{"input": {"sessionId": "x"}}""", 6.1, 7.1 },
        { "keep-pair-content", """{"input": {"programmeId": "x", "version": 1, "isKept": true}}""", 6.1, 7.1 },
        { "write-pair-note", """{"input": {"pairId": "x", "kind": "NOTE", "text": ""}}""", 6.11, 7.1 },
        { "take-back-pair-note", """{"input": {"noteId": "x"}}""", 6.1, 7.1 },
        { "pair-notes", """{"id": "x"}""", 2.4, 24.1 },
        { "complete-pair", """{"input": {"pairId": "x"}}""", 6.2, 7.2 },
        { "raise-task", """{"input": {"learningGroupId": "x", "title": ""}}""", 6.1, 7.1 },
        { "propose-solution", """{"input": {"groupTaskId": "x", "title": "", "authorIds": []}}""", 6.7, 8.1 },
        { "label-artefact", """{"input": {"artefactId": "x", "version": 1, "topics": []}}""", 6.1, 7.1 },
        { "schedule-presentation", """{"input": {"learningGroupId": "x", "startsAt": "2027-01-01T09:00:00Z"}}""", 6.1, 7.1 },
        { "present-solution", """{"input": {"artefactId": "x", "version": 1}}""", 6.1, 7.1 },
        { "close-programme", """{"input": {"programmeId": "x", "version": 1}}""", 6.1, 7.1 },
        { "set-intent", """{"input": {"programmeId": "x", "version": 1, "intents": []}}""", 7.1, 7.4 },
        { "record-indicators", """{"input": {"programmeId": "x", "version": 1, "values": []}}""", 7.1, 7.4 },
        { "set-training-modules", """{"input": {"programmeId": "x", "version": 1, "modules": []}}""", 8.1, 7.2 },
        { "schedule-event", """{"input": {"programmeId": "x", "kind": "FINAL", "title": "", "startsAt": "2027-01-01T09:00:00Z", "endsAt": "2027-01-01T17:00:00Z"}}""", 6.1, 7.1 },
        { "record-attendance", """{"input": {"eventId": "x", "entries": []}}""", 12.1, 7.1 },
        { "appoint-representative", """{"input": {"programmeId": "x", "organisationId": "x", "name": ""}}""", 6.2, 7.2 },
        { "appoint-sponsor", """{"input": {"programmeId": "x", "organisationId": "x", "kind": "SPONSOR", "name": ""}}""", 6.2, 7.2 },
        { "plan-follow-up", """{"input": {"programmeId": "x", "organisationId": "x", "startsOn": "2027-01-01", "cadenceDays": 30}}""", 6.1, 7.1 },
        { "record-follow-up", """{"input": {"participantId": "x", "outcome": "ON_TRACK"}}""", 6.1, 7.1 },
        { "follow-up-queue", """{"organisationId": "x"}""", 21, 26 },
        { "publish-survey", """{"input": {"programmeId": "x", "wave": "END", "closesOn": "2027-01-01"}}""", 6.1, 7.1 },
        { "survey", """{"id": "x"}""", 1, 2.4 },
        { "submit-survey", """{"input": {"surveyId": "x", "participantId": "x", "answers": []}}""", 7.1, 7.2 },
        { "close-survey", """{"input": {"surveyId": "x", "version": 1}}""", 6.1, 7.1 },
        { "evaluation", """{"programmeId": "x"}""", 9, 2.64 },
        { "create-series", """{"input": {"name": ""}}""", 6.11, 7.11 },
        { "open-edition", """{"input": {"seriesId": "x", "editionYear": 2027, "earlierProgrammeId": "x", "startsOn": "2027-01-01"}}""", 6.2, 8.1 },
        { "add-track", """{"input": {"programmeId": "x", "version": 1, "name": ""}}""", 6.2, 8.1 },
        { "participants", """{"programmeId": "x"}""", 9, 10.01 },
        { "withdraw-participant", """{"input": {"participantId": "x", "version": 1}}""", 6.1, 7.1 },
        { "donate-places", """{"input": {"participatingOrganisationId": "x", "version": 1, "places": 1}}""", 6.2, 7.2 },
        { "declare-prize", """{"input": {"programmeId": "x", "name": "", "nominationsUntil": "2027-01-01"}}""", 6.1, 7.1 },
        { "appoint-juror", """{"input": {"prizeId": "x", "name": ""}}""", 6.2, 7.2 },
        { "take-jury-seat", """{"input": {"code": "x"}}""", 6.2, 7.2 },
        { "nominate-for-prize", """{"input": {"prizeId": "x", "pairId": "x", "impact": "", "mentorship": "", "statement": ""}}""", 6.1, 7.1 },
        { "open-jury-vote", """{"input": {"prizeId": "x", "votesUntil": "2027-01-01"}}""", 11.1, 7.1 },
        { "jury-ballots", """{"prizeId": "x"}""", 3, 5 },
        { "cast-jury-vote", """{"input": {"ballotId": "x"}}""", 6.1, 7.1 },
        { "award-prize", """{"input": {"prizeId": "x"}}""", 11.4, 7.4 },
        { "boundary-situations", """{"role": "MENTOR"}""", 1, 1.07 },
        { "attest-boundaries", """{"input": {"participantId": "x", "answers": []}}""", 7.1, 7.17 },
        { "propose-steering-decision", """{"input": {"programmeId": "x", "title": "", "reason": "", "votesUntil": "2027-01-01"}}""", 6.1, 7.1 },
        { "cast-steering-vote", """{"input": {"decisionId": "x", "representativeId": "x", "choice": "FOR"}}""", 8.2, 11.1 },
        { "close-steering-decision", """{"input": {"decisionId": "x", "version": 1}}""", 7.1, 7.11 },
        { "steering-pack", """{"programmeId": "x"}""", 126.71, 152.7 },
        { "post-ledger", """{"input": {"programmeId": "x"}}""", 11.1, 7.1 },
        { "record-contribution", """{"input": {"programmeId": "x", "giverId": "x", "kind": "HOSTING", "amount": 1}}""", 6.3, 7.3 },
        { "ledger", """{"programmeId": "x"}""", 21, 16.01 },
        { "reciprocity", """{"programmeId": "x"}""", 10, 6.5 },
        { "consents", """{"participantId": "x"}""", 1, 1.75 },
        { "grant-consent", """{"input": {"participantId": "x", "purpose": "GRADE_MOVEMENT", "noticeVersion": 1}}""", 6.1, 7.1 },
        { "export-person", """{"personId": "x"}""", 50, 1 },
        { "erase-person", """{"input": {"personId": "x"}}""", 21.1, 7.1 },
        { "withdraw-consent", """{"input": {"consentId": "x"}}""", 6.1, 7.1 },
        { "programme-templates", "{}", 9.16, 3.08 },
        { "create-from-template", """{"input": {"template": "EXCHANGE", "name": "", "languages": [], "startsOn": "2027-01-01"}}""", 11.2, 8.1 },
        { "programme-events", """{"programmeId": "x"}""", 6, 11 },
        { "non-recruitment-cases", """{"programmeId": "x"}""", 7, 8.2 },
        { "non-recruitment-changes", """{"programmeId": "x"}""", 2.2, 4.1 },
        { "settle-non-recruitment-case", """{"input": {"nonRecruitmentCaseId": "x", "version": 1, "steeringDecisionId": "x"}}""", 6.1, 7.12 },
        { "publish-benchmark", """{"input": {"programmeId": "x"}}""", 11.1, 7.1 },
        { "benchmark", """{"programmeId": "x"}""", 1.1, 1.23 },
        { "programme-standards", """{"programmeId": "x"}""", 10, 1.46 },
        { "add-resource", """{"input": {"programmeId": "x", "kind": "GUIDANCE", "stage": "MIDDLE", "texts": []}}""", 7.11, 7.1 },
        { "record-cost", """{"input": {"programmeId": "x", "kind": "VENUE", "amountMinor": 1, "currency": "EUR"}}""", 6.2, 7.2 },
        { "update-participant", """{"input": {"participantId": "x", "version": 1}}""", 6.2, 7.2 },
        { "publish-match", """{"input": {"scenarioId": "x", "version": 1}}""", 21.2, 7.2 },
    };

    [OwnEngineTheory(NoReport)]
    [MemberData(nameof(Table))]
    public async Task Every_documented_operation_has_its_price(string name, string variables, double fieldCost, double typeCost)
    {
        using var json = JsonDocument.Parse(variables);
        var document = await Operations.ReadAsync(name);
        var answer = Operations.IsSubscription(document)
            ? await server.Client.ReportFirstAsync(document, json.RootElement)
            : await server.Client.ReportAsync(document, json.RootElement);

        var cost = answer.GetProperty("extensions").GetProperty("operationCost");
        Assert.Equal((fieldCost, typeCost), (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble()));
        Assert.InRange(Math.Max(fieldCost, typeCost), 1, Limit);
    }

    [Fact]
    public void No_documented_operation_is_missing_in_the_table() =>
        Assert.Equal(Operations.Names, Table.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    [OwnEngineFact(NoReport)]
    public async Task What_a_list_did_not_hold_is_given_back()
    {
        var answer = await server.Client.ReportAsync(await Operations.ReadAsync("pairs"), new { programmeId = "x" });

        var cost = answer.GetProperty("extensions").GetProperty("operationCost");
        Assert.True(cost.GetProperty("typeCost").GetDouble() > 100);
        Assert.InRange(cost.GetProperty("actual").GetProperty("typeCost").GetDouble(), 1, 5);
    }

    [Fact]
    public async Task More_than_the_limit_is_refused_with_its_price()
    {
        var code = await server.Client.ErrorCodeAsync(
            "{ programmes(first: 250) { nodes { participants(first: 250) { nodes { person { displayName } } } } } }");

        Assert.Equal("COST_LIMIT_EXCEEDED", code);
    }

    [Fact]
    public async Task A_client_that_asks_without_end_is_told_to_wait()
    {
        var limits = new GraphQLLimitOptions { CostPerSecond = 1, CostBurst = 20 };
        await using var product = await ProductServer.StartAsync([], ["eager", "calm"], limits);
        using var eager = await product.SignInAsync("eager");
        using var calm = await product.SignInAsync("calm");
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 30; request++)
        {
            statuses.Add((await eager.SendAsync("{ viewer { subject } }")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, (await calm.SendAsync("{ viewer { subject } }")).Status);
    }

    /// <summary>The product with the limits that one request has when nobody sets any. How much a client may ask for in a second is not asked here, where everything is asked at once.</summary>
    public sealed class PricedServer : IAsyncLifetime
    {
        private const int AtOnce = 1_000_000_000;

        private ProductServer? product;

        public ApiClient Client { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            product = await ProductServer.StartAsync([], ["client"], new GraphQLLimitOptions { CostPerSecond = AtOnce, CostBurst = AtOnce });
            Client = await product.SignInAsync("client");
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            await product!.DisposeAsync();
        }
    }
}
