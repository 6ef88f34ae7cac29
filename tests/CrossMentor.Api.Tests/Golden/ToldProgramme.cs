using System.Collections.Concurrent;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>What every programme goes through, whatever its kind, by documented operations.</summary>
/// <param name="stage">Where it is told.</param>
/// <param name="languages">What is written is written in these.</param>
internal sealed class ToldProgramme(IStage stage, params IReadOnlyList<string> languages)
{
    public const int SessionsMinimum = 4;

    private const int AtOnce = 4;

    private readonly DateOnly begun = DateOf(stage);
    private string agreementId = "";

    public ApiClient Manager => stage.Manager;

    public string Id { get; private set; } = "";

    public List<Member> Members { get; } = [];

    /// <summary>Whoever accepted an invitation, by the id of the participant.</summary>
    public ConcurrentDictionary<string, ApiClient> People { get; } = new(StringComparer.Ordinal);

    /// <summary>A day counted from the one on which the telling began.</summary>
    public string Day(int number) => begun.AddDays(number).ToString("O");

    public string DaysAgo(int days) => DateOf(stage).AddDays(-days).ToString("O");

    public object[] Texts(string text) => [.. languages.DefaultIfEmpty("en").Select(language => new { language, text })];

    /// <summary>Does for all what is the same for each, a few at a time.</summary>
    public static Task EachAsync<T>(IEnumerable<T> all, Func<T, Task> doAsync) =>
        Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, _) => await doAsync(one));

    /// <param name="operation">By which it is made: from nothing, or from a template.</param>
    public async Task BeginAsync(object programme, string operation = "create-programme")
    {
        Assert.Empty((await Manager.AskAsync("programmes")).GetProperty("programmes").Nodes());
        Id = (await Manager.DoAsync(operation, programme)).Id();
    }

    public async Task<Member> JoinAsync(string name, string role, int mentorQuota, int menteeQuota)
    {
        var made = await Manager.DoAsync("create-organisation", new { name, sector = "finance", sizeBand = "LARGE", country = "DK" });
        var organisation = new MadeOrganisation(made.Id(), made.Text("name"), made.Version());
        var joined = await Manager.DoAsync("add-participating-organisation", new { programmeId = Id, organisationId = organisation.Id, role, mentorQuota, menteeQuota });
        var member = new Member(organisation, await stage.CoordinatorOfAsync(organisation), joined.Id());
        Members.Add(member);
        return member;
    }

    /// <summary>Every organisation accepts the purpose and signs the agreement.</summary>
    /// <param name="protectionMonths">How long nobody recruits people of the others; where nothing is said they may.</param>
    public async Task AgreeAsync(int? protectionMonths = null)
    {
        var purpose = await Manager.DoAsync("propose-purpose", new { programmeId = Id, version = await VersionAsync(), texts = Texts("Talent that stays and grows.") });
        var agreement = await Manager.DoAsync("propose-agreement", new
        {
            programmeId = Id,
            clauses = new[]
            {
                new { kind = "ETHICS", texts = Texts("We respect each other."), protectionMonths = (int?)null },
                new { kind = "CONFIDENTIALITY", texts = Texts("It stays between us."), protectionMonths = (int?)null },
                new { kind = "NON_RECRUITMENT", texts = Texts("We do not recruit each other's people."), protectionMonths },
            }.Where(clause => clause.kind != "NON_RECRUITMENT" || protectionMonths is not null),
        });
        agreementId = agreement.Id();
        foreach (var (organisation, coordinator, _) in Members)
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

    /// <summary>Somebody who is enrolled accepts an invitation, and acknowledges the agreement.</summary>
    public async Task<ApiClient> InviteAsync(ApiClient coordinator, string participantId)
    {
        var person = await WelcomeAsync(coordinator, participantId);
        await person.DoAsync("acknowledge-ethics", new { agreementVersionId = agreementId, participantId, language = "en" });
        return person;
    }

    /// <summary>Somebody who is enrolled accepts an invitation, and does nothing else yet.</summary>
    public async Task<ApiClient> WelcomeAsync(ApiClient coordinator, string participantId)
    {
        var invited = await coordinator.TryAsync("invite-participant", new { participantId });
        var person = await stage.StrangerAsync();
        await person.DoAsync("accept-invitation", new { code = invited.Text("code") });
        Assert.True(People.TryAdd(participantId, person));
        return person;
    }

    /// <summary>Everybody who takes part.</summary>
    public async Task<IReadOnlyList<JsonElement>> ParticipantsAsync()
    {
        List<JsonElement> all = [];
        for (string? after = null; ;)
        {
            var page = (await Manager.AskAsync("participants", new { programmeId = Id, first = 250, after })).GetProperty("participants");
            all.AddRange(page.Nodes());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return all;
            }

            after = page.GetProperty("pageInfo").Text("endCursor");
        }
    }

    /// <summary>A draft that is proven to be the best, published as it is.</summary>
    public async Task<JsonElement> MatchAsync() => await PublishAsync(await Manager.MatchAsync(Id));

    /// <summary>The same for those who have no pair any more.</summary>
    public async Task<JsonElement> RematchAsync() => await PublishAsync(await Manager.RematchAsync(Id));

    /// <summary>Both organisations agree to every pair that waits, and both people where the programme asks them. Pairs come by the names of their people.</summary>
    public async Task<IReadOnlyList<PairAtWork>> ConfirmAsync(bool asksPeople = true)
    {
        var sides = new ConcurrentDictionary<(string PairId, string Side), (ApiClient Client, string Participant, string Name)>();
        await EachAsync(Members.Select(member => member.Coordinator), async coordinator =>
        {
            foreach (var offer in (await coordinator.AskAsync("pair-offers", new { programmeId = Id })).List("pairOffers"))
            {
                var (pairId, side, participant) = (offer.Text("pairId"), offer.Text("side"), offer.GetProperty("participant").Id());
                var person = People.TryGetValue(participant, out var known) ? known : await InviteAsync(coordinator, participant);
                await coordinator.DoAsync("answer-pair-offer", new { pairId, side, voice = "ORGANISATION", agrees = true });
                Assert.Equal(asksPeople ? "AWAITED" : "NOT_ASKED", offer.Text("personAnswer"));
                if (asksPeople)
                {
                    await person.DoAsync("answer-pair-offer", new { pairId, side, voice = "PERSON", agrees = true });
                }

                Assert.True(sides.TryAdd((pairId, side), (person, participant, offer.GetProperty("participant").GetProperty("person").Text("displayName"))));
            }
        });

        var pairs = sides.Keys.Select(key => key.PairId).Distinct(StringComparer.Ordinal)
            .OrderBy(pair => sides[(pair, "MENTOR")].Name, StringComparer.Ordinal).ThenBy(pair => sides[(pair, "MENTEE")].Name, StringComparer.Ordinal);
        return [.. pairs.Select(pair =>
        {
            var (mentor, mentee) = (sides[(pair, "MENTOR")], sides[(pair, "MENTEE")]);
            return new PairAtWork(pair, mentor.Client, mentee.Client, mentor.Participant, mentee.Participant);
        })];
    }

    /// <summary>As many sessions as it takes; with one less nobody completes a pair.</summary>
    public async Task MeetAsync(IReadOnlyList<PairAtWork> pairs)
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
    public async Task CloseAsync(IReadOnlyList<PairAtWork> pairs, int sessions = SessionsMinimum)
    {
        await EachAsync(pairs, async pair =>
        {
            await pair.Mentor.DoAsync("complete-pair", new { pairId = pair.Id });
            var completed = await pair.Mentee.DoAsync("complete-pair", new { pairId = pair.Id });
            Assert.Equal(("COMPLETED", sessions), (completed.Text("state"), completed.GetProperty("certificate").Number("sessions")));
        });

        Assert.Empty(await Manager.OpenGatesAsync(Id));
        Assert.Equal("CLOSED", (await Manager.DoAsync("close-programme", new { programmeId = Id, version = await VersionAsync() })).Text("state"));
    }

    public async Task<int> VersionAsync() => (await Manager.AskAsync("programmes")).GetProperty("programmes").Nodes().Single().Version();

    private async Task<JsonElement> PublishAsync(JsonElement draft)
    {
        Assert.Equal("VERIFIED", draft.Text("certificate"));
        await Manager.DoAsync("publish-match", new { scenarioId = draft.Id(), version = draft.Version() });
        return draft;
    }

    private static DateOnly DateOf(IStage stage) => DateOnly.FromDateTime(stage.Clock.GetUtcNow().UtcDateTime);
}

/// <summary>An organisation of the programme and who looks after its people.</summary>
/// <param name="ParticipationId">The id of its part in the programme.</param>
internal sealed record Member(MadeOrganisation Organisation, ApiClient Coordinator, string ParticipationId);

/// <summary>A confirmed pair and the two.</summary>
internal sealed record PairAtWork(string Id, ApiClient Mentor, ApiClient Mentee, string MentorId, string MenteeId);
