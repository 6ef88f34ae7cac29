using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>What the year of a programme may hold, whatever else it asks for: teaching, gatherings, surveys, sessions, and what it came to.</summary>
internal abstract class ToldYear(IStage stage, IReadOnlyList<string> languages)
{
    public const string Module = "roles";

    protected const int MinutesOfSession = 60;

    public ToldProgramme Told { get; } = new(stage, languages);

    public IReadOnlyList<PairAtWork> Pairs { get; protected set; } = [];

    public async Task<string> ScheduleAsync(string kind, int day, params string[] modules) => await ScheduleForAsync(kind, audience: null, day, modules);

    public async Task<JsonElement> AskAsync(string wave, int from, int to) =>
        await Told.Manager.DoAsync("publish-survey", new { programmeId = Told.Id, wave, opensOn = Told.Day(from), closesOn = Told.Day(to) });

    /// <summary>Everybody is invited, and places what may come up between mentor and mentee within the boundaries of mentoring or outside.</summary>
    public async Task LearnBoundariesAsync()
    {
        var participants = (await Told.ParticipantsAsync()).ToLookup(participant => participant.GetProperty("organisation").Id());
        await ToldProgramme.EachAsync(Told.Members, async member =>
        {
            foreach (var participant in participants[member.Organisation.Id])
            {
                await AttestAsync(await Told.InviteAsync(member.Coordinator, participant.Id()), participant.Id(), participant.Text("role"));
            }
        });
        Assert.DoesNotContain("BOUNDARIES", await Told.Manager.OpenGatesAsync(Told.Id));
    }

    /// <summary>Everybody agrees with everything to the same degree.</summary>
    public async Task AnswerAsync(JsonElement survey, int value)
    {
        var asked = (await Told.Manager.AskAsync("survey", new { id = survey.Id() })).GetProperty("survey").List("templates");
        foreach (var (role, people) in new[] { ("MENTOR", Pairs.Select(pair => (pair.MentorId, pair.Mentor))), ("MENTEE", Pairs.Select(pair => (pair.MenteeId, pair.Mentee))) })
        {
            var answers = asked
                .Where(template => template.List("roles").Any(asks => asks.GetString() == role))
                .SelectMany(template => template.List("items").Select(item => new { item = item.Text("code"), value }))
                .ToList();
            await ToldProgramme.EachAsync(people, person => person.Item2.DoAsync("submit-survey", new { surveyId = survey.Id(), participantId = person.Item1, answers }));
        }
    }

    public async Task CloseSurveyAsync(JsonElement survey) => Assert.Equal(
        "CLOSED", (await Told.Manager.DoAsync("close-survey", new { surveyId = survey.Id(), version = survey.Version() })).Text("state"));

    /// <summary>What the programme was meant to bring about is measured when it ends.</summary>
    public async Task MeasureAsync(int day)
    {
        var readiness = (await Told.Manager.AskAsync("programme-readiness", new { programmeId = Told.Id })).GetProperty("programmeReadiness");
        var indicator = Assert.Single(Assert.Single(readiness.GetProperty("programme").List("intents")).List("indicators"));
        var measured = await Told.Manager.DoAsync("record-indicators", new
        {
            programmeId = Told.Id, version = await Told.VersionAsync(), values = new[] { new { indicatorId = indicator.Id(), value = 26.0, measuredOn = Told.Day(day) } },
        });
        Assert.True(Assert.Single(Assert.Single(measured.List("intents")).List("indicators")).GetProperty("isReached").GetBoolean());
    }

    /// <summary>What the programme is for can be measured.</summary>
    protected async Task StateIntentAsync() => await Told.Manager.DoAsync("set-intent", new
    {
        programmeId = Told.Id,
        version = await Told.VersionAsync(),
        intents = new[]
        {
            new
            {
                statement = "More women in leadership",
                indicators = new[] { new { name = "Women in top management", unit = "per cent", baseline = 21.0, baselineOn = Told.Day(0), target = 25.0 } },
            },
        },
    });

    /// <summary>Everybody has to learn the roles first.</summary>
    protected Task TeachAsync(bool isJoint) => Told.Manager.DoAsync("set-training-modules", new
    {
        programmeId = Told.Id, version = 0, modules = new[] { new { code = Module, title = "Roles and tools", topic = "ROLES_AND_TOOLS", isJoint } },
    });

    protected async Task<string> ScheduleForAsync(string kind, string? audience, int day, params string[] modules) => (await Told.Manager.DoAsync("schedule-event", new
    {
        programmeId = Told.Id, kind, audience, title = $"{kind} of everybody", startsAt = $"{Told.Day(day)}T09:00:00Z", endsAt = $"{Told.Day(day)}T17:00:00Z", modules,
    })).Id();

    /// <summary>Records who was there, which tells whether it was joint.</summary>
    protected async Task RecordAsync(string eventId, IEnumerable<string> participantIds, bool isJoint)
    {
        var recorded = await Told.Manager.DoAsync("record-attendance", new { eventId, entries = participantIds.Select(participantId => new { participantId, state = "ATTENDED" }) });
        Assert.Equal(isJoint, recorded.GetProperty("isJoint").GetBoolean());
    }

    /// <summary>One of the two says that they met and the other confirms it; the id of the session.</summary>
    protected async Task<string> MeetAsync(PairAtWork pair, int day)
    {
        var session = await pair.Mentor.DoAsync("log-session", Session(pair, day));
        Assert.Equal("CONFIRMED", (await pair.Mentee.DoAsync("confirm-session", new { sessionId = session.Id() })).Text("state"));
        return session.Id();
    }

    protected object Session(PairAtWork pair, int day) => new { pairId = pair.Id, heldOn = Told.Day(day), minutes = MinutesOfSession, format = "IN_PERSON" };

    protected Task<JsonElement> AppointRepresentativeAsync(Member member) => member.Coordinator.DoAsync(
        "appoint-representative", new { programmeId = Told.Id, organisationId = member.Organisation.Id, name = $"Representative of {member.Organisation.Name}" });

    protected Task AppointSponsorAsync(Member member) => member.Coordinator.DoAsync(
        "appoint-sponsor", new { programmeId = Told.Id, organisationId = member.Organisation.Id, kind = "SPONSOR", name = $"Sponsor of {member.Organisation.Name}" });

    protected Task PlanFollowUpAsync(Member member, int day) => member.Coordinator.DoAsync(
        "plan-follow-up", new { programmeId = Told.Id, organisationId = member.Organisation.Id, startsOn = Told.Day(day), cadenceDays = 90 });

    /// <summary>Who takes everything for mentoring is told what is not, and knows better the second time.</summary>
    private static async Task AttestAsync(ApiClient person, string participantId, string role)
    {
        var situations = (await person.AskAsync("boundary-situations", new { role })).List("boundarySituations").Select(situation => situation.Text("code")).ToList();
        var first = await TryAsync(_ => false);
        var mistakes = first.List("mistakes").Select(mistake => mistake.Text("code")).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(mistakes.Count, 1, situations.Count - 1);
        Assert.True((await TryAsync(mistakes.Contains)).GetProperty("isAttested").GetBoolean());

        Task<JsonElement> TryAsync(Func<string, bool> isOutside) => person.DoAsync("attest-boundaries", new
        {
            participantId, answers = situations.Select(code => new { code, answer = isOutside(code) ? "OUTSIDE" : "WITHIN" }),
        });
    }
}
