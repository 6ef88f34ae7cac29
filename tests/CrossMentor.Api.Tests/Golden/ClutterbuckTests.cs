using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>G-1: six organisations with two mentees and two mentors each, twelve pairs, two learning groups and a panel of six, from nothing to the end.</summary>
public sealed class ClutterbuckTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const int OrganisationCount = 6;
    private const int PeopleOfEach = 2;
    private const int SessionsMinimum = 4;

    private readonly List<Member> members = [];
    private readonly Dictionary<string, ApiClient> people = new(StringComparer.Ordinal);
    private string programmeId = "";
    private string agreementId = "";

    private ApiClient Manager => fixture.Manager;

    [Fact]
    [Requirement("G-1")]
    [Requirement("S-15")]
    [Requirement("S-16")]
    [Requirement("S-17")]
    public async Task Twelve_pairs_and_two_transversal_groups_come_to_a_good_end()
    {
        Assert.Empty((await Manager.AskAsync("programmes")).GetProperty("programmes").Nodes());
        await BeginAsync();
        await AgreeAsync();
        await ImportAsync();
        await MatchAsync();
        var pairs = await ConfirmAsync();
        await MeetAsync(pairs);
        await LearnAsync();
        await CloseAsync(pairs);
    }

    private async Task BeginAsync()
    {
        var programme = await Manager.DoAsync("create-programme", new
        {
            name = "Cross-mentoring of six",
            kind = "HYBRID_ACTION_LEARNING",
            purpose = "Leaders who learn from each other across organisations.",
            languages = new[] { "en" },
            startsOn = DaysAgo(200),
            learningGroupCount = 2,
            gates = new[] { "NO_COMPETITORS", "BALANCE", "PURPOSE", "ETHICS", "PANEL_COVERAGE", "SOLUTIONS_PRESENTED" },
        });
        programmeId = programme.Id();
        for (var number = 1; number <= OrganisationCount; number++)
        {
            var made = await Manager.DoAsync("create-organisation", new { name = $"Organisation {number}", sector = "finance", sizeBand = "LARGE", country = "GB" });
            var organisation = new MadeOrganisation(made.Id(), made.Text("name"), made.Version());
            await Manager.DoAsync(
                "add-participating-organisation",
                new { programmeId, organisationId = organisation.Id, role = "PROVIDES_BOTH", mentorQuota = PeopleOfEach, menteeQuota = PeopleOfEach });
            members.Add(new Member(organisation, await fixture.CoordinatorOfAsync(organisation)));
        }
    }

    private async Task AgreeAsync()
    {
        var version = (await ProgrammeAsync()).Version;
        var purpose = await Manager.DoAsync("propose-purpose", new { programmeId, version, texts = Texts("Talent that stays and grows.") });
        var agreement = await Manager.DoAsync("propose-agreement", new
        {
            programmeId,
            clauses = new object[] { new { kind = "ETHICS", texts = Texts("We respect each other.") }, new { kind = "CONFIDENTIALITY", texts = Texts("It stays between us.") } },
        });
        foreach (var member in members)
        {
            Assert.Contains("PANEL_COVERAGE", await Manager.OpenGatesAsync(programmeId));
            await member.Coordinator.DoAsync("accept-purpose", new { purposeVersionId = purpose.Id(), organisationId = member.Organisation.Id });
            await member.Coordinator.DoAsync("sign-agreement", new { agreementVersionId = agreement.Id(), organisationId = member.Organisation.Id });
            await member.Coordinator.DoAsync(
                "appoint-panel-member",
                new { programmeId, organisationId = member.Organisation.Id, name = $"Board member of {member.Organisation.Name}", isBoardMember = true });
        }

        Assert.DoesNotContain("PANEL_COVERAGE", await Manager.OpenGatesAsync(programmeId));
        agreementId = agreement.Id();
    }

    private async Task ImportAsync()
    {
        var rows = members.SelectMany(member => Enumerable.Range(1, PeopleOfEach).SelectMany(number => new[]
        {
            RosterRow.Mentor(member.Organisation, $"Mentor {number} of {member.Organisation.Name}"),
            RosterRow.Mentee(member.Organisation, $"Mentee {number} of {member.Organisation.Name}"),
        }));
        var report = await Manager.DoAsync("import-roster", new { programmeId, roster = new { rows } });
        Assert.Equal((12, 12), (report.Number("mentorsEnrolled"), report.Number("menteesEnrolled")));
    }

    private async Task MatchAsync()
    {
        var draft = await Manager.MatchAsync(programmeId);
        Assert.Equal((12, 0, "VERIFIED"), (draft.Number("placedCount"), draft.Number("unplacedCount"), draft.Text("certificate")));
        var groups = draft.List("groups");
        Assert.Equal(2, groups.Count);
        Assert.All(groups, group => Assert.Equal(
            OrganisationCount,
            group.List("members").Select(member => member.GetProperty("organisation").Text("name")).Distinct(StringComparer.Ordinal).Count()));
        await Manager.DoAsync("publish-match", new { scenarioId = draft.Id(), version = draft.Version() });
    }

    /// <summary>Both organisations and both people agree to every pair.</summary>
    private async Task<IReadOnlyList<PairAtWork>> ConfirmAsync()
    {
        var sides = new Dictionary<(string PairId, string Side), ApiClient>();
        foreach (var coordinator in members.Select(member => member.Coordinator))
        {
            foreach (var offer in (await coordinator.AskAsync("pair-offers", new { programmeId })).List("pairOffers"))
            {
                var (pairId, side, participant) = (offer.Text("pairId"), offer.Text("side"), offer.GetProperty("participant").Id());
                var invited = await coordinator.TryAsync("invite-participant", new { participantId = participant });
                var person = await fixture.StrangerAsync();
                await person.DoAsync("accept-invitation", new { code = invited.Text("code") });
                await person.DoAsync("acknowledge-ethics", new { agreementVersionId = agreementId, participantId = participant, language = "en" });
                await coordinator.DoAsync("answer-pair-offer", new { pairId, side, voice = "ORGANISATION", agrees = true });
                await person.DoAsync("answer-pair-offer", new { pairId, side, voice = "PERSON", agrees = true });
                sides.Add((pairId, side), person);
                people.Add(participant, person);
            }
        }

        Assert.Equal(24, sides.Count);
        PairAtWork[] pairs = [.. sides.Keys.Select(key => key.PairId).Distinct(StringComparer.Ordinal).Select(pair => new PairAtWork(pair, sides[(pair, "MENTOR")], sides[(pair, "MENTEE")]))];
        Assert.Equal(12, pairs.Length);
        return pairs;
    }

    /// <summary>As many sessions as it takes; with one less nobody completes a pair.</summary>
    private static async Task MeetAsync(IReadOnlyList<PairAtWork> pairs)
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

    /// <summary>Each group brings a task along, solves it together, and presents it.</summary>
    private async Task LearnAsync()
    {
        var groups = (await Manager.AskAsync("learning-groups", new { programmeId })).GetProperty("learningGroups").Nodes().ToList();
        Assert.Equal(2, groups.Count);
        foreach (var group in groups)
        {
            var authors = group.List("members").Select(member => member.Id()).ToArray();
            var author = people[authors[0]];
            var task = await author.DoAsync("raise-task", new { learningGroupId = group.Id(), title = "How do we keep people?" });
            var solution = await author.DoAsync("propose-solution", new { groupTaskId = task.Id(), title = "Lend them to each other", authorIds = authors });
            Assert.Equal(OrganisationCount, solution.List("authors").Count);
            Assert.Contains("SOLUTIONS_PRESENTED", await Manager.OpenGatesAsync(programmeId));
            await Manager.DoAsync("schedule-presentation", new { learningGroupId = group.Id(), startsAt = $"{DaysAgo(2)}T09:00:00Z" });
            Assert.Equal(["LABEL_MISSING"], await author.CodesAsync("present-solution", new { artefactId = solution.Id(), version = solution.Version() }));
            var labelled = await author.DoAsync("label-artefact", new { artefactId = solution.Id(), version = solution.Version(), topics = new[] { "retention" } });
            await author.DoAsync("present-solution", new { artefactId = labelled.Id(), version = labelled.Version() });
        }
    }

    private async Task CloseAsync(IReadOnlyList<PairAtWork> pairs)
    {
        foreach (var pair in pairs)
        {
            await pair.Mentor.DoAsync("complete-pair", new { pairId = pair.Id });
            var completed = await pair.Mentee.DoAsync("complete-pair", new { pairId = pair.Id });
            Assert.Equal(("COMPLETED", SessionsMinimum), (completed.Text("state"), completed.GetProperty("certificate").Number("sessions")));
        }

        Assert.Empty(await Manager.OpenGatesAsync(programmeId));
        var closed = await Manager.DoAsync("close-programme", new { programmeId, version = (await ProgrammeAsync()).Version });
        Assert.Equal("CLOSED", closed.Text("state"));
    }

    private async Task<(string State, int Version)> ProgrammeAsync()
    {
        var seen = (await Manager.QueryAsync("query($id: ID!) { programme(id: $id) { state version } }", new { id = programmeId })).GetProperty("programme");
        return (seen.Text("state"), seen.Version());
    }

    private static string DaysAgo(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-days).ToString("O");

    private static object[] Texts(string text) => [new { language = "en", text }];

    private sealed record Member(MadeOrganisation Organisation, ApiClient Coordinator);

    private sealed record PairAtWork(string Id, ApiClient Mentor, ApiClient Mentee);
}
