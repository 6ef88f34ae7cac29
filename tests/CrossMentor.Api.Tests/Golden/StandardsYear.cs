using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>Four organisations go through a year, from an empty database to the review of their closed programme, and do what the conduct says.</summary>
internal sealed class StandardsYear(YearStage stage, Conduct conduct) : ToldYear(stage, StandardsYear.Languages)
{
    public const int OrganisationCount = 4;

    private const int FirstDay = 10;
    private const int KickOffDay = 20;
    private const int TrainingDay = 30;
    private const int EndSurveyDay = 300;
    private const int FinalDay = 340;
    private const int LastDay = 380;
    private const int FollowUpDay = 500;

    private static readonly string[] Languages = ["en", "pt"];
    private static readonly string[] WorkStages = ["PREPARATION", "BEGINNING", "MIDDLE", "CLOSING"];
    private static readonly int[] MeetingDays = [60, 120, 180, 240];

    /// <summary>The mentor who acknowledges nothing, if there is one.</summary>
    private string? silentId;

    /// <summary>The review of the programme when its year is over.</summary>
    public async Task<JsonElement> LiveAsync()
    {
        await FoundAsync();
        await EnrolAsync();
        var baseline = await AskAsync("BASELINE", FirstDay, KickOffDay);
        var end = conduct.AsksAtTheEnd ? await AskAsync("END", EndSurveyDay, FinalDay) : default;
        await AskAsync("FOLLOW_UP", FollowUpDay, FollowUpDay + 10);
        Assert.Equal(OrganisationCount, (await Told.MatchAsync()).Number("placedCount"));
        Pairs = await Told.ConfirmAsync(conduct.AsksPeople);

        stage.TravelToDay(FirstDay);
        await AnswerAsync(baseline, value: 3);
        await OpenAsync();
        await PartAsync();
        await TrainAsync();
        await MeetAsync();

        stage.TravelToDay(EndSurveyDay);
        if (conduct.AsksAtTheEnd)
        {
            await AnswerAsync(end, value: 4);
            await CloseSurveyAsync(end);
        }

        await EndAsync();
        return (await Told.Manager.AskAsync("programme-standards", new { programmeId = Told.Id })).GetProperty("programmeStandards");
    }

    /// <summary>The organisations join, agree, and name who speaks and who stands for them; guidance is written.</summary>
    private async Task FoundAsync()
    {
        await Told.BeginAsync(new
        {
            name = "Four houses",
            kind = "TWO_WAY",
            purpose = "Leaders who learn from each other across organisations.",
            languages = Languages,
            startsOn = Told.Day(FirstDay),
            balanceTolerance = 1,
            pairApproval = conduct.AsksPeople ? "ORGANISATIONS_AND_PEOPLE" : "ORGANISATIONS",
            gates = new[] { "NO_COMPETITORS", "PURPOSE", "INTENT", "ETHICS", "TWO_SIDED_EVALUATION", "STEERING_COVERAGE" },
        });
        await StateIntentAsync();
        await TeachAsync(isJoint: conduct.TrainsTogether);
        for (var number = 1; number <= OrganisationCount; number++)
        {
            await Told.JoinAsync($"House {number}", "PROVIDES_BOTH", mentorQuota: 1, menteeQuota: 1);
        }

        await Told.AgreeAsync();
        await ToldProgramme.EachAsync(Told.Members, AppointRepresentativeAsync);
        await ToldProgramme.EachAsync(Told.Members.Take(conduct.Sponsors), AppointSponsorAsync);
        await ToldProgramme.EachAsync(Told.Members.Take(conduct.FollowUps), member => PlanFollowUpAsync(member, FirstDay + 30));
        await ToldProgramme.EachAsync(conduct.WritesGuidance ? WorkStages : [], workStage => Told.Manager.DoAsync("add-resource", new
        {
            programmeId = Told.Id, kind = "GUIDANCE", stage = workStage, texts = new[] { new { language = "pt", title = "Como conversar", body = "Ouvir primeiro." } },
        }));
    }

    /// <summary>Every organisation sends a mentor and a mentee; the mentor of the last one may be slow to agree to anything.</summary>
    private async Task EnrolAsync()
    {
        Assert.Equal((OrganisationCount, OrganisationCount), await Told.ImportAsync(Told.Members.Index().SelectMany(member => new[]
        {
            RosterRow.Mentor(member.Item.Organisation, $"Mentor of {member.Item.Organisation.Name}"),
            RosterRow.Mentee(member.Item.Organisation, $"Mentee of {member.Item.Organisation.Name}") with { Goals = member.Index < conduct.MenteesWithGoals ? ["leadership"] : [] },
        })));
        if (!conduct.IsAcknowledgedByAll)
        {
            var (house, coordinator, _) = Told.Members[^1];
            silentId = (await NamedAsync($"Mentor of {house.Name}")).Id();
            await Told.WelcomeAsync(coordinator, silentId);
        }
    }

    /// <summary>Everybody comes to the kick-off, which costs something.</summary>
    private async Task OpenAsync()
    {
        var kickOff = await ScheduleAsync("KICK_OFF", KickOffDay);
        stage.TravelToDay(KickOffDay + 1);
        await RecordAsync(kickOff, Pairs.SelectMany(pair => new[] { pair.MentorId, pair.MenteeId }), isJoint: true);
        if (conduct.RecordsCosts)
        {
            var (house, coordinator, _) = Told.Members[0];
            await coordinator.DoAsync(
                "record-cost", new { programmeId = Told.Id, organisationId = house.Id, kind = "VENUE", amountMinor = 250_000, currency = "EUR", spentOn = Told.Day(KickOffDay) });
        }
    }

    /// <summary>An influence of one over the other comes to light at the kick-off, and a pair ends. The mentor of the first organisation may find time for the mentee.</summary>
    private async Task PartAsync()
    {
        var house = Told.Members[0].Organisation;
        var (mentor, colleague) = (await NamedAsync($"Mentor of {house.Name}"), await NamedAsync($"Mentee of {house.Name}"));
        var ended = Pairs.First(pair => pair.MentorId != silentId && pair.MentorId != mentor.Id() && pair.MenteeId != colleague.Id());
        Assert.Equal("ENDED", (await ended.Mentee.DoAsync("unwind-pair", new { pairId = ended.Id, reason = "CONFLICT_OF_INTEREST" })).Text("state"));
        Pairs = [.. Pairs.Where(pair => pair != ended)];
        if (conduct.FindsAnother)
        {
            await Told.Manager.DoAsync("update-participant", new { participantId = mentor.Id(), version = mentor.Version(), capacity = 2 });
            await Told.RematchAsync();
            Pairs = [.. Pairs, Assert.Single(await Told.ConfirmAsync(conduct.AsksPeople))];
        }
    }

    /// <summary>Everybody learns what is required, together or in a training for each role.</summary>
    private async Task TrainAsync()
    {
        var people = (await Told.ParticipantsAsync()).ToLookup(participant => participant.Text("role"), participant => participant.Id());
        IReadOnlyList<(string Kind, string Audience, IEnumerable<string> People)> trainings = conduct.TrainsTogether
            ? [("JOINT_TRAINING", "EVERYBODY", [.. people["MENTOR"], .. people["MENTEE"]])]
            : [("PREP_WORKSHOP", "MENTORS", people["MENTOR"]), ("PREP_WORKSHOP", "MENTEES", people["MENTEE"])];
        foreach (var (kind, audience, those) in trainings)
        {
            var training = await ScheduleForAsync(kind, audience, TrainingDay, Module);
            stage.TravelToDay(TrainingDay + 1);
            await RecordAsync(training, those, isJoint: conduct.TrainsTogether);
        }
    }

    /// <summary>Every pair meets as often as the programme asks, but for that of a mentor who acknowledged nothing.</summary>
    private async Task MeetAsync()
    {
        foreach (var day in MeetingDays)
        {
            stage.TravelToDay(day);
            foreach (var pair in Pairs.Where(pair => pair.MentorId == silentId))
            {
                Assert.Equal(["ACKNOWLEDGEMENT_MISSING"], await pair.Mentor.CodesAsync("log-session", Session(pair, day)));
            }

            await ToldProgramme.EachAsync(MeetingPairs(), pair => MeetAsync(pair, day));
        }
    }

    /// <summary>The year ends with what was agreed on for its end, and the programme is closed when it is over.</summary>
    private async Task EndAsync()
    {
        if (conduct.HoldsFinalMeeting)
        {
            await ScheduleAsync("FINAL", FinalDay);
        }

        stage.TravelToDay(LastDay);
        if (conduct.MeasuresIntent)
        {
            await MeasureAsync(FinalDay);
        }

        await Told.CloseAsync([.. MeetingPairs()], MeetingDays.Length);
    }

    private IEnumerable<PairAtWork> MeetingPairs() => Pairs.Where(pair => pair.MentorId != silentId);

    private async Task<JsonElement> NamedAsync(string name) =>
        (await Told.ParticipantsAsync()).Single(participant => participant.GetProperty("person").Text("displayName") == name);
}
