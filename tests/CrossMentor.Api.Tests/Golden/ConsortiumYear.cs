using System.Globalization;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>What organisations decide, give each other and know of each other in the year of a programme that was made from a template.</summary>
internal sealed class ConsortiumYear(YearStage stage) : ToldYear(stage, ["en"])
{
    public const int LastMeetingDay = FirstMeetingDay + Meetings - 1;

    private const int OrganisationCount = 3;
    private const int PeopleOfEach = 3;
    private const int Meetings = 4;

    private const string Template = "EXCHANGE";
    private const string Address = "anna@house.example";
    private const int FirstDay = 10;
    private const int FirstMeetingDay = 60;
    private const int LastDay = 380;
    private const int FollowUpDay = 500;

    private readonly List<string> representatives = [];

    /// <summary>From its foundation to the last meeting of every pair.</summary>
    public async Task LiveAsync()
    {
        await FoundAsync();
        await WaiveSponsorshipAsync();
        await ShareBalancesAsync();
        await FindNoBreachAsync();
        await PairUpAsync();
        await ChangeOnesMindAsync();
        await WorkAsync();
    }

    /// <summary>Nothing in the ledger was changed, and over all accounts nothing was given that nobody received.</summary>
    public async Task AssertReciprocalAsync()
    {
        var ledger = await LedgerAsync();
        var verified = ledger.GetProperty("ledgerVerification");
        Assert.Equal((true, true, ledger.List("ledger").Count), (verified.GetProperty("isIntact").GetBoolean(), verified.GetProperty("isComplete").GetBoolean(), verified.Number("entryCount")));
        var rows = await ReciprocityAsync(Told.Members[2].Coordinator);
        Assert.All(rows.GroupBy(row => row.Text("kind")), kind => Assert.Equal(0, kind.Sum(Balance)));
        Assert.Equal(
            Enumerable.Repeat((double)PeopleOfEach * Meetings * MinutesOfSession, OrganisationCount),
            rows.Where(row => row.Text("kind") == "MENTOR_MINUTES").Select(row => row.GetProperty("given").GetDouble()));
    }

    /// <summary>The programme ends, and stands in the benchmark of its year once that is over, beside nobody.</summary>
    public async Task CompareAsync()
    {
        Assert.Equal("ADOPTED", (await DecideAsync(new { subject = "JOIN_BENCHMARK" }, "FOR", "FOR", "FOR")).Text("state"));
        stage.TravelToDay(LastDay);
        await MeasureAsync(LastDay);
        await Told.CloseAsync(Pairs, Meetings);
        Assert.Equal(["INVALID_INPUT"], await Told.Manager.CodesAsync("publish-benchmark", new { programmeId = Told.Id }));
        var today = DateOnly.ParseExact(Told.Day(LastDay), "O", CultureInfo.InvariantCulture);
        var year = DateOnly.ParseExact(Told.Day(FirstDay), "O", CultureInfo.InvariantCulture).AddYears(1).Year;
        Assert.True((await Told.Manager.AskAsync("benchmark", new { programmeId = Told.Id })).IsNull("benchmark"));

        stage.TravelToDay(LastDay + new DateOnly(year + 1, 4, 1).DayNumber - today.DayNumber);
        await Told.Manager.DoAsync("publish-benchmark", new { programmeId = Told.Id });

        var place = (await Told.Members[1].Coordinator.AskAsync("benchmark", new { programmeId = Told.Id })).GetProperty("benchmark");
        Assert.Equal(year, place.Number("year"));
        var figures = place.List("figures").ToDictionary(figure => figure.Text("measure"));
        Assert.Equal((0.95, (double)Meetings), (figures["COMPLETED_PAIRS"].GetProperty("own").GetDouble(), figures["SESSIONS"].GetProperty("own").GetDouble()));
        Assert.All(figures.Values, figure => Assert.True(figure.IsNull("ofAll") && figure.IsNull("ofKind")));
    }

    /// <summary>The programme is what its template says, and every organisation takes part in what it asks for.</summary>
    private async Task FoundAsync()
    {
        var template = (await Told.Manager.AskAsync("programme-templates")).List("programmeTemplates").Single(one => one.Text("code") == Template);
        await Told.BeginAsync(new { template = Template, name = "Exchange of houses", languages = new[] { "en" }, startsOn = Told.Day(FirstDay) }, "create-from-template");
        Assert.Equal(
            template.List("events").Select(planned => (planned.Text("title"), Told.Day(FirstDay + planned.Number("dayOffset")))),
            (await EventsAsync()).Select(planned => (planned.Text("title"), planned.Text("startsAt")[..10])));
        for (var number = 1; number <= OrganisationCount; number++)
        {
            await Told.JoinAsync($"House {number}", "PROVIDES_BOTH", PeopleOfEach, PeopleOfEach);
        }

        await Told.Manager.DoAsync("keep-pair-content", new { programmeId = Told.Id, version = await Told.VersionAsync(), isKept = true });
        await StateIntentAsync();
        await AskAsync("BASELINE", FirstDay, FirstMeetingDay);
        await AskAsync("FOLLOW_UP", FollowUpDay, FollowUpDay + 10);
        await Told.AgreeAsync(protectionMonths: 12);
        foreach (var member in Told.Members)
        {
            representatives.Add((await AppointRepresentativeAsync(member)).Id());
        }

        Assert.Equal((OrganisationCount * PeopleOfEach, OrganisationCount * PeopleOfEach), await Told.ImportAsync(Told.Members.SelectMany(member => Enumerable.Range(1, PeopleOfEach).SelectMany(number => new[]
        {
            RosterRow.Mentor(member.Organisation, $"Mentor {number} of {member.Organisation.Name}") with { Email = member == Told.Members[0] && number == 1 ? Address : null },
            RosterRow.Mentee(member.Organisation, $"Mentee {number} of {member.Organisation.Name}"),
        }))));
    }

    /// <summary>A gate that nobody has passed is waived by two organisations against one, and the steering group finds that in its papers.</summary>
    private async Task WaiveSponsorshipAsync()
    {
        Assert.Contains("SPONSORSHIP", await OpenInPackAsync());

        var decided = await DecideAsync(new { subject = "WAIVE_GATE", gate = "SPONSORSHIP" }, "FOR", "FOR", "AGAINST");

        Assert.Equal(("ADOPTED", 2, 1), (decided.Text("state"), decided.GetProperty("ballot").Number("forCount"), decided.GetProperty("ballot").Number("againstCount")));
        Assert.DoesNotContain("SPONSORSHIP", await OpenInPackAsync());
        var pack = (await Told.Members[2].Coordinator.AskAsync("steering-pack", new { programmeId = Told.Id })).GetProperty("steeringPack");
        Assert.Equal(["FOR", "FOR", "AGAINST"], Assert.Single(pack.List("decisions")).List("votes").OrderBy(vote => vote.GetProperty("organisation").Text("name"), StringComparer.Ordinal).Select(vote => vote.Text("choice")));
        Assert.Equal(OrganisationCount, pack.List("representatives").Count);
    }

    /// <summary>The first organisation was host. The others learn of it when all have decided to share what they give and receive.</summary>
    private async Task ShareBalancesAsync()
    {
        await Told.Manager.DoAsync("record-contribution", new { programmeId = Told.Id, giverId = Told.Members[0].Organisation.Id, kind = "HOSTING", amount = 1, note = "Kick-off" });
        var other = Told.Members[1].Coordinator;
        Assert.Empty(await ReciprocityAsync(other));

        Assert.Equal("REJECTED", (await DecideAsync(new { subject = "SHARE_BALANCES" }, "FOR", "FOR", "AGAINST")).Text("state"));
        Assert.Empty(await ReciprocityAsync(other));
        Assert.Equal("ADOPTED", (await DecideAsync(new { subject = "SHARE_BALANCES" }, "FOR", "FOR", "FOR")).Text("state"));

        Assert.Contains(await ReciprocityAsync(other), row => (row.Text("kind"), Balance(row)) == ("HOSTING", 1) && row.GetProperty("organisation").Id() == Told.Members[0].Organisation.Id);
    }

    /// <summary>Somebody of the first organisation appears in the second. The manager hears of it, the second organisation not before it is put to the vote.</summary>
    private async Task FindNoBreachAsync()
    {
        var sending = Told.Members[1];
        await using var subscriber = await Told.Manager.SubscribeToAsync("non-recruitment-changes", new { programmeId = Told.Id });
        Assert.Empty((await subscriber.NextAsync()).List("nonRecruitmentCases"));
        var newcomer = RosterRow.Colleague(sending.Organisation, "Shared mailbox") with { Email = Address };
        await sending.Coordinator.DoAsync("import-roster", new { programmeId = Told.Id, roster = new { rows = new[] { newcomer } } });

        var opened = Assert.Single((await subscriber.NextAsync()).List("nonRecruitmentCases"));
        Assert.Equal((1, "OPEN", sending.Organisation.Name), (opened.Version(), opened.Text("state"), opened.GetProperty("newOrganisation").Text("name")));
        Assert.Empty(await CasesAsync(sending.Coordinator));
        var decided = await DecideAsync(new { subject = "FIND_ON_NON_RECRUITMENT", nonRecruitmentCaseId = opened.Id(), finding = "NO_BREACH" }, "FOR", "FOR", "FOR");
        var brought = Assert.Single(await CasesAsync(sending.Coordinator));
        Assert.True(brought.IsNull("participant"));

        await Told.Manager.DoAsync("settle-non-recruitment-case", new { nonRecruitmentCaseId = brought.Id(), version = brought.Version(), steeringDecisionId = decided.Id() });

        Assert.Equal("NO_BREACH", Assert.Single(Assert.Single(await CasesAsync(sending.Coordinator)).List("findings")).Text("state"));
    }

    /// <summary>Everybody learns the boundaries of mentoring and gets a pair.</summary>
    private async Task PairUpAsync()
    {
        await LearnBoundariesAsync();
        Assert.Equal(["INTENT_MEASURED", "FINAL_MEETING"], await Told.Manager.OpenGatesAsync(Told.Id));
        Assert.Equal(OrganisationCount * PeopleOfEach, (await Told.MatchAsync()).Number("placedCount"));
        Pairs = await Told.ConfirmAsync();
    }

    /// <summary>Somebody reads what it is asked, consents, and thinks better of it; the coordinator reads nothing of either.</summary>
    private async Task ChangeOnesMindAsync()
    {
        var (person, participantId) = (Pairs[0].Mentee, Pairs[0].MenteeId);
        var asked = (await person.AskAsync("consents", new { participantId })).List("consentNotices").Single(notice => notice.Text("purpose") == "GRADE_MOVEMENT");
        Assert.Contains(asked.List("texts"), text => text.Text("language") == "en");
        var consent = await person.DoAsync("grant-consent", new { participantId, purpose = asked.Text("purpose"), noticeVersion = asked.Version() });
        Assert.True(Assert.Single(await ConsentsAsync(person)).IsNull("withdrawnAt"));

        await person.DoAsync("withdraw-consent", new { consentId = consent.Id() });

        Assert.False(Assert.Single(await ConsentsAsync(person)).IsNull("withdrawnAt"));
        foreach (var member in Told.Members)
        {
            Assert.Empty(await ConsentsAsync(member.Coordinator));
        }

        async Task<IReadOnlyList<JsonElement>> ConsentsAsync(ApiClient client) => (await client.AskAsync("consents", new { participantId })).List("consents");
    }

    /// <summary>Everybody comes to what the template planned, and every pair meets; what mentors gave stands in the ledger.</summary>
    private async Task WorkAsync()
    {
        stage.TravelToDay(FirstMeetingDay);
        foreach (var planned in (await EventsAsync()).Where(planned => planned.Text("kind") is "JOINT_TRAINING" or "KICK_OFF"))
        {
            await RecordAsync(planned.Id(), Pairs.SelectMany(pair => new[] { pair.MentorId, pair.MenteeId }), isJoint: true);
        }

        for (var day = FirstMeetingDay; day <= LastMeetingDay; day++)
        {
            stage.TravelToDay(day);
            await ToldProgramme.EachAsync(Pairs, pair => MeetAsync(pair, day));
        }

        Assert.False((await LedgerAsync()).GetProperty("ledgerVerification").GetProperty("isComplete").GetBoolean());
        await Told.Manager.DoAsync("post-ledger", new { programmeId = Told.Id });
    }

    /// <summary>What became of something that the manager put to the vote, when every organisation had voted.</summary>
    private async Task<JsonElement> DecideAsync(object matter, params string[] choices)
    {
        var proposing = JsonSerializer.SerializeToNode(matter)!.AsObject();
        (proposing["programmeId"], proposing["title"], proposing["reason"], proposing["votesUntil"]) = (Told.Id, "What we do", "Because it helps.", Told.DaysAgo(-7));
        var decision = await Told.Manager.DoAsync("propose-steering-decision", proposing);
        foreach (var (number, choice) in choices.Index())
        {
            Assert.Equal(["VOTING_STILL_OPEN"], await Told.Manager.CodesAsync("close-steering-decision", new { decisionId = decision.Id(), version = decision.Version() }));
            decision = await Told.Members[number].Coordinator.DoAsync("cast-steering-vote", new { decisionId = decision.Id(), representativeId = representatives[number], choice });
        }

        return await Told.Manager.DoAsync("close-steering-decision", new { decisionId = decision.Id(), version = decision.Version() });
    }

    private async Task<IReadOnlyList<string>> OpenInPackAsync() =>
        [.. (await Told.Manager.AskAsync("steering-pack", new { programmeId = Told.Id })).GetProperty("steeringPack").List("openGates").Select(gate => gate.Text("code"))];

    private async Task<IReadOnlyList<JsonElement>> EventsAsync() => (await Told.Manager.AskAsync("programme-events", new { programmeId = Told.Id })).List("programmeEvents");

    private async Task<IReadOnlyList<JsonElement>> CasesAsync(ApiClient client) => (await client.AskAsync("non-recruitment-cases", new { programmeId = Told.Id })).List("nonRecruitmentCases");

    private Task<JsonElement> LedgerAsync() => Told.Manager.AskAsync("ledger", new { programmeId = Told.Id });

    private async Task<IReadOnlyList<JsonElement>> ReciprocityAsync(ApiClient client) => (await client.AskAsync("reciprocity", new { programmeId = Told.Id })).List("reciprocity");

    private static double Balance(JsonElement row) => row.GetProperty("balance").GetDouble();
}
