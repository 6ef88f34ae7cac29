using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>What every programme goes through, whatever its kind, by documented operations.</summary>
internal sealed class ToldProgramme(ProductFixture fixture)
{
    public const int SessionsMinimum = 4;

    private string agreementId = "";

    public ApiClient Manager => fixture.Manager;

    public string Id { get; private set; } = "";

    public List<Member> Members { get; } = [];

    /// <summary>Whoever accepted an invitation, by the id of the participant.</summary>
    public Dictionary<string, ApiClient> People { get; } = new(StringComparer.Ordinal);

    public static string DaysAgo(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-days).ToString("O");

    public static object[] Texts(string text) => [new { language = "en", text }];

    public async Task BeginAsync(object programme)
    {
        Assert.Empty((await Manager.AskAsync("programmes")).GetProperty("programmes").Nodes());
        Id = (await Manager.DoAsync("create-programme", programme)).Id();
    }

    public async Task<Member> JoinAsync(string name, string role, int mentorQuota, int menteeQuota)
    {
        var made = await Manager.DoAsync("create-organisation", new { name, sector = "finance", sizeBand = "LARGE", country = "DK" });
        var organisation = new MadeOrganisation(made.Id(), made.Text("name"), made.Version());
        await Manager.DoAsync("add-participating-organisation", new { programmeId = Id, organisationId = organisation.Id, role, mentorQuota, menteeQuota });
        var member = new Member(organisation, await fixture.CoordinatorOfAsync(organisation));
        Members.Add(member);
        return member;
    }

    /// <summary>Every organisation accepts the purpose and signs the agreement.</summary>
    public async Task AgreeAsync()
    {
        var purpose = await Manager.DoAsync("propose-purpose", new { programmeId = Id, version = await VersionAsync(), texts = Texts("Talent that stays and grows.") });
        var agreement = await Manager.DoAsync("propose-agreement", new
        {
            programmeId = Id,
            clauses = new object[] { new { kind = "ETHICS", texts = Texts("We respect each other.") }, new { kind = "CONFIDENTIALITY", texts = Texts("It stays between us.") } },
        });
        agreementId = agreement.Id();
        foreach (var (organisation, coordinator) in Members)
        {
            Assert.Contains("PURPOSE", await Manager.OpenGatesAsync(Id));
            Assert.Contains("ETHICS", await Manager.OpenGatesAsync(Id));
            await coordinator.DoAsync("accept-purpose", new { purposeVersionId = purpose.Id(), organisationId = organisation.Id });
            await coordinator.DoAsync("sign-agreement", new { agreementVersionId = agreementId, organisationId = organisation.Id });
        }
    }

    public async Task<(int Mentors, int Mentees)> ImportAsync(IEnumerable<RosterRow> rows)
    {
        var report = await Manager.DoAsync("import-roster", new { programmeId = Id, roster = new { rows } });
        return (report.Number("mentorsEnrolled"), report.Number("menteesEnrolled"));
    }

    /// <summary>A draft that is proven to be the best, published as it is.</summary>
    public async Task<JsonElement> MatchAsync()
    {
        var draft = await Manager.MatchAsync(Id);
        Assert.Equal("VERIFIED", draft.Text("certificate"));
        await Manager.DoAsync("publish-match", new { scenarioId = draft.Id(), version = draft.Version() });
        return draft;
    }

    /// <summary>Both organisations and both people agree to every pair.</summary>
    public async Task<IReadOnlyList<PairAtWork>> ConfirmAsync()
    {
        var sides = new Dictionary<(string PairId, string Side), ApiClient>();
        foreach (var coordinator in Members.Select(member => member.Coordinator))
        {
            foreach (var offer in (await coordinator.AskAsync("pair-offers", new { programmeId = Id })).List("pairOffers"))
            {
                var (pairId, side, participant) = (offer.Text("pairId"), offer.Text("side"), offer.GetProperty("participant").Id());
                var invited = await coordinator.TryAsync("invite-participant", new { participantId = participant });
                var person = await fixture.StrangerAsync();
                await person.DoAsync("accept-invitation", new { code = invited.Text("code") });
                await person.DoAsync("acknowledge-ethics", new { agreementVersionId = agreementId, participantId = participant, language = "en" });
                await coordinator.DoAsync("answer-pair-offer", new { pairId, side, voice = "ORGANISATION", agrees = true });
                await person.DoAsync("answer-pair-offer", new { pairId, side, voice = "PERSON", agrees = true });
                sides.Add((pairId, side), person);
                People.Add(participant, person);
            }
        }

        return [.. sides.Keys.Select(key => key.PairId).Distinct(StringComparer.Ordinal).Select(pair => new PairAtWork(pair, sides[(pair, "MENTOR")], sides[(pair, "MENTEE")]))];
    }

    /// <summary>As many sessions as it takes; with one less nobody completes a pair.</summary>
    public static async Task MeetAsync(IReadOnlyList<PairAtWork> pairs)
    {
        foreach (var pair in pairs)
        {
            for (var held = 1; held <= SessionsMinimum; held++)
            {
                Assert.Equal(["SESSIONS_MISSING"], await pair.Mentor.CodesAsync("complete-pair", new { pairId = pair.Id }));
                var session = await pair.Mentor.DoAsync("log-session", new { pairId = pair.Id, heldOn = DaysAgo(100 - held), minutes = 60, format = "IN_PERSON" });
                Assert.Equal("CONFIRMED", (await pair.Mentee.DoAsync("confirm-session", new { sessionId = session.Id() })).Text("state"));
            }
        }
    }

    /// <summary>Both of every pair complete it, and nothing keeps the programme open.</summary>
    public async Task CloseAsync(IReadOnlyList<PairAtWork> pairs)
    {
        foreach (var pair in pairs)
        {
            await pair.Mentor.DoAsync("complete-pair", new { pairId = pair.Id });
            var completed = await pair.Mentee.DoAsync("complete-pair", new { pairId = pair.Id });
            Assert.Equal(("COMPLETED", SessionsMinimum), (completed.Text("state"), completed.GetProperty("certificate").Number("sessions")));
        }

        Assert.Empty(await Manager.OpenGatesAsync(Id));
        Assert.Equal("CLOSED", (await Manager.DoAsync("close-programme", new { programmeId = Id, version = await VersionAsync() })).Text("state"));
    }

    private async Task<int> VersionAsync() => (await Manager.AskAsync("programmes")).GetProperty("programmes").Nodes().Single().Version();
}

/// <summary>An organisation of the programme and who looks after its people.</summary>
internal sealed record Member(MadeOrganisation Organisation, ApiClient Coordinator);

/// <summary>A confirmed pair and the two.</summary>
internal sealed record PairAtWork(string Id, ApiClient Mentor, ApiClient Mentee);
