using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>What happens in a national programme that asks for everything a programme can ask for.</summary>
internal sealed class TalentYear(IStage stage) : ToldYear(stage, TalentYear.Languages)
{
    private static readonly string[] Languages = ["nl", "en"];

    /// <summary>Organisations join, agree, and send somebody who speaks and somebody who stands for them.</summary>
    public async Task ConsentAsync(int large, int peopleOfLarge, int small, int peopleOfSmall, int firstDay)
    {
        await Told.BeginAsync(new
        {
            name = "Talent to the top",
            kind = "TWO_WAY",
            purpose = "More women in leadership.",
            languages = Languages,
            startsOn = Told.Day(firstDay),
        });
        await StateIntentAsync();
        await TeachAsync(isJoint: true);
        for (var number = 1; number <= large + small; number++)
        {
            var people = number <= large ? peopleOfLarge : peopleOfSmall;
            await Told.JoinAsync($"Organisation {number:D2}", "PROVIDES_BOTH", people, people);
        }

        await Told.AgreeAsync();
        await ToldProgramme.EachAsync(Told.Members, async member =>
        {
            await AppointRepresentativeAsync(member);
            await AppointSponsorAsync(member);
            await PlanFollowUpAsync(member, firstDay + 30);
        });
        await EnrolAsync(large, peopleOfLarge, peopleOfSmall);
    }

    /// <summary>Everybody gets a pair, and both organisations and both people agree to it.</summary>
    public async Task PairUpAsync(int expected)
    {
        Assert.Equal(["INTENT_MEASURED", "FINAL_MEETING"], await Told.Manager.OpenGatesAsync(Told.Id));
        var draft = await Told.MatchAsync();
        Assert.Equal((expected, 0), (draft.Number("placedCount"), draft.Number("unplacedCount")));
        Pairs = await Told.ConfirmAsync();
        Assert.Equal((expected, 2 * expected), (Pairs.Count, Told.People.Count));
    }

    /// <summary>Everybody was there, the mentors and, in another call, the mentees.</summary>
    public async Task AttendAsync(string eventId)
    {
        foreach (var (people, isJoint) in new[] { (Pairs.Select(pair => pair.MentorId), false), (Pairs.Select(pair => pair.MenteeId), true) })
        {
            await RecordAsync(eventId, people, isJoint);
        }
    }

    public async Task RefusedToMeetAsync(int day, params string[] codes) => Assert.Equal(codes, await Pairs[0].Mentor.CodesAsync("log-session", Session(Pairs[0], day)));

    /// <summary>Every pair meets: one of the two says so and the other confirms it. The first pair also tells how it was.</summary>
    public Task MeetAsync(int day) => ToldProgramme.EachAsync(Pairs, async pair =>
    {
        var sessionId = await MeetAsync(pair, day);
        if (pair == Pairs[0])
        {
            await pair.Mentee.DoAsync("give-feedback", new { sessionId, helped = new[] { "EXPERIENCE" }, wanted = new[] { "CANDOUR" } });
            var advice = await pair.Mentor.AskAsync("feedback-advice", new { pairId = pair.Id });
            Assert.Equal(["CANDOUR"], advice.List("feedbackAdvice").Select(one => one.Text("point")));
        }
    });

    /// <summary>Coordinators ask everybody who is due, and nobody is due any more. The manager is told of those only who were missed too often.</summary>
    public Task FollowUpAsync(int missed, bool isEscalated) => ToldProgramme.EachAsync(Told.Members, async member =>
    {
        var due = await DueAsync(member.Coordinator, member);
        Assert.NotEmpty(due);
        Assert.All(due, one => Assert.Equal((missed, isEscalated), (one.Number("missedCount"), one.GetProperty("isEscalated").GetBoolean())));
        Assert.Equal(isEscalated ? due.Count : 0, (await DueAsync(Told.Manager, member)).Count);
        foreach (var one in due)
        {
            await member.Coordinator.DoAsync("record-follow-up", new { participantId = one.GetProperty("participant").Id(), outcome = "ON_TRACK" });
        }

        Assert.Empty(await DueAsync(member.Coordinator, member));
    });

    /// <summary>Both roles began where the baseline says, and moved by so much until each later wave.</summary>
    public async Task AssertEvaluatedAsync(int peopleOfRole, double baseline, params (string Wave, double Change)[] later)
    {
        var evaluation = (await Told.Manager.AskAsync("evaluation", new { programmeId = Told.Id })).GetProperty("evaluation");
        Assert.Equal("READABLE", evaluation.Text("effectState"));
        Assert.Equal(["MENTOR", "MENTEE"], evaluation.List("outcomes").Select(outcomes => outcomes.Text("role")));
        foreach (var outcomes in evaluation.List("outcomes"))
        {
            Assert.NotEmpty(outcomes.List("baseline"));
            Assert.All(outcomes.List("baseline"), scale => Assert.Equal((peopleOfRole, baseline), (scale.Number("peopleCount"), scale.GetProperty("mean").GetDouble())));
            Assert.Equal(later.Select(wave => wave.Wave).Order(StringComparer.Ordinal), outcomes.List("changes").Select(scale => scale.Text("wave")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            Assert.All(outcomes.List("changes"), scale => Assert.Contains((scale.Text("wave"), scale.GetProperty("change").GetDouble()), later));
            Assert.All(outcomes.List("changes"), scale => Assert.Equal(peopleOfRole, scale.Number("peopleCount")));
        }
    }

    /// <summary>Each organisation sends a roster of its own, as large as it is.</summary>
    private async Task EnrolAsync(int large, int peopleOfLarge, int peopleOfSmall)
    {
        foreach (var (number, (organisation, _, _)) in Told.Members.Index())
        {
            var people = number < large ? peopleOfLarge : peopleOfSmall;
            Assert.Equal((people, people), await Told.ImportAsync(Enumerable.Range(1, people).SelectMany(person => new[]
            {
                RosterRow.Mentor(organisation, $"Mentor {person} of {organisation.Name}") with { Languages = Languages },
                RosterRow.Mentee(organisation, $"Mentee {person} of {organisation.Name}") with { Languages = Languages },
            })));
        }
    }

    private static async Task<IReadOnlyList<JsonElement>> DueAsync(ApiClient client, Member member) =>
        (await client.AskAsync("follow-up-queue", new { organisationId = member.Organisation.Id })).List("followUpQueue");
}
