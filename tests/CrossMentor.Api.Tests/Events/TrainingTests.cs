using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Pairs;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Tests.Events;

/// <summary>What a programme teaches, who has learned it, and what counts as joint.</summary>
[Collection(EventCollection.Name)]
public sealed class TrainingTests(ProductFixture fixture)
{
    private static readonly object Joint = new { code = "roles", title = "Roles and tools", topic = "ROLES_AND_TOOLS", isJoint = true };
    private static readonly object ForMentees = new { code = "questions", title = "Good questions", topic = "SESSION_STRUCTURE", audience = "MENTEES" };
    private static readonly object ForMentorsIfReverse = new { code = "seniors", title = "Mentoring seniors", topic = "CHALLENGES", audience = "MENTORS", orientation = "REVERSE" };

    [Theory]
    [InlineData("Mentee", 0, false)] // both roles, one organisation
    [InlineData("Mentor", 1, false)] // two organisations, one role
    [InlineData("Mentee", 1, true)]
    [Requirement("S-26")]
    public async Task A_training_is_joint_when_both_roles_and_two_organisations_were_there(string role, int organisation, bool isJoint)
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await made.TeachAsync(Joint);
        var id = await made.ScheduleAsync("JOINT_TRAINING", "roles");
        var (mentor, second) = (await made.ParticipantAsync("Mentor", 0), await made.ParticipantAsync(role, organisation));

        var first = await made.AttendAsync(made.Manager, id, mentor);
        var recorded = await made.AttendAsync(await made.CoordinatorAsync(organisation), id, second);

        Assert.False(first.GetProperty("event").GetProperty("isJoint").GetBoolean());
        Assert.Equal(("HELD", isJoint), (recorded.GetProperty("event").Text("state"), recorded.GetProperty("event").GetProperty("isJoint").GetBoolean()));
        Assert.Equal(isJoint ? [] : ["roles"], await EventProgramme.MissingAsync(made.Manager, mentor));
    }

    [Fact]
    [Requirement("S-37")]
    public async Task Somebody_has_completed_the_training_who_attended_all_that_the_role_requires()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await made.TeachAsync(ForMentees, ForMentorsIfReverse, new { code = "extra", title = "Extra", topic = "BOUNDARIES", isRequired = false });
        var (mentor, mentee, other) = (await made.ParticipantAsync("Mentor", 0), await made.ParticipantAsync("Mentee", 0), await made.ParticipantAsync("Mentee", 1));
        var workshop = await made.ScheduleAsync("PREP_WORKSHOP", "questions");
        var absent = new { eventId = workshop, entries = new[] { new { participantId = mentee, state = "ATTENDED" }, new { participantId = other, state = "ABSENT" } } };
        await made.Manager.AcceptedAsync("recordAttendance", absent, "event { id }");

        Assert.Empty((await EventProgramme.MissingAsync(made.Manager, mentor))!);
        Assert.Empty((await EventProgramme.MissingAsync(made.Manager, mentee))!);
        Assert.Equal(["questions"], await EventProgramme.MissingAsync(made.Manager, other));
        var gaps = await made.Manager.QueryAsync("query($id: ID!) { trainingGaps(programmeId: $id) { participant { id } missing { code } } }", new { id = made.Programme.Id });
        Assert.Equal(other, Assert.Single(gaps.List("trainingGaps")).GetProperty("participant").Id());
    }

    [Fact]
    [Requirement("S-26")]
    public async Task What_somebody_has_learned_is_told_to_the_person_the_coordinator_and_the_manager_alone()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await made.TeachAsync(ForMentees);
        var mentee = await made.ParticipantAsync("Mentee", 0);
        await made.Workshop.PublishAsync(await made.Workshop.MatchAsync(made.Programme));

        foreach (var client in new[] { made.Manager, await made.CoordinatorAsync(0), await made.SignInAsync("Mentee", 0) })
        {
            Assert.Equal(["questions"], await EventProgramme.MissingAsync(client, mentee));
        }

        // The partner and the partner's coordinator see the person and not the training.
        foreach (var client in new[] { await made.CoordinatorAsync(1), await made.SignInAsync("Mentor", 1), fixture.OtherManager })
        {
            Assert.Null(await EventProgramme.MissingAsync(client, mentee));
        }
    }

    [Fact]
    [Requirement("S-26")]
    public async Task A_pair_may_start_when_both_of_its_people_are_trained_whoever_of_them_asks()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await made.TeachAsync(ForMentees, new { code = "mentors", title = "For mentors", topic = "BOUNDARIES", audience = "MENTORS" });
        await made.Workshop.PublishAsync(await made.Workshop.MatchAsync(made.Programme));
        var pair = (await made.Workshop.PairsAsync(made.Programme, "id mentor { id } mentee { id }"))[0];
        async Task<IReadOnlyList<string>> CheckAsync()
        {
            await using var manager = await fixture.Product.DatabaseOfAsync("manager");
            var id = GlobalIds.Decode<PairId>(pair.Id());
            var published = await manager.Pairs.SingleAsync(one => one.Id == id);
            var programme = await manager.Programmes.SingleAsync(one => one.Id == published.ProgrammeId);

            // Asked in the scope of somebody who may see neither of the two.
            await using var nobody = await fixture.Product.DatabaseOfAsync(fixture.NextClient());
            return [.. (await new TrainingReader(nobody, new Nobody()).CheckPairAsync(programme, published, CancellationToken.None)).Refusals.Select(refusal => refusal.Code)];
        }

        Assert.Equal(["TRAINING_INCOMPLETE"], await CheckAsync());
        await made.AttendAsync(made.Manager, await made.ScheduleAsync("PREP_WORKSHOP", "questions"), pair.GetProperty("mentee").Id());
        Assert.Equal(["TRAINING_INCOMPLETE"], await CheckAsync());
        await made.AttendAsync(made.Manager, await made.ScheduleAsync("PREP_WORKSHOP", "mentors"), pair.GetProperty("mentor").Id());
        Assert.Empty(await CheckAsync());
    }

    [Fact]
    [Requirement("S-62")]
    public async Task A_reverse_programme_trains_both_roles_in_three_topics()
    {
        var made = await EventProgramme.MakeAsync(fixture, orientation: "REVERSE");
        async Task<int> CoveredAsync() =>
            (await made.Manager.QueryAsync("query($id: ID!) { trainingMatrix(programmeId: $id) { topic role isRequired hasEvent isCovered } }", new { id = made.Programme.Id }))
            .List("trainingMatrix").Count(cell => cell.GetProperty("isCovered").GetBoolean());

        Assert.Equal(0, await CoveredAsync());
        await made.TeachAsync(
            ForMentorsIfReverse,
            new { code = "fears", title = "Fears of seniors", topic = "CHALLENGES", audience = "MENTEES" },
            new { code = "structure", title = "Structure", topic = "SESSION_STRUCTURE" },
            new { code = "trust", title = "Trust", topic = "TRUSTFUL_RELATIONSHIPS" });
        Assert.Equal(0, await CoveredAsync());
        await made.ScheduleAsync("PREP_WORKSHOP", "seniors", "fears", "structure");
        Assert.Equal(4, await CoveredAsync());
        await made.ScheduleAsync("JOINT_TRAINING", "trust");
        Assert.Equal(6, await CoveredAsync());
    }

    [Fact]
    public async Task A_curriculum_is_changed_by_the_manager_who_read_it_last()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        object Input(int version, params object[] modules) => new { programmeId = made.Programme.Id, version, modules };

        Assert.Equal(["NOT_PERMITTED"], await (await made.CoordinatorAsync(0)).RefusalCodesAsync("setTrainingModules", Input(0, Joint)));
        Assert.Equal(["STALE_VERSION"], await made.Manager.RefusalCodesAsync("setTrainingModules", Input(1, Joint)));
        await made.Manager.AcceptedAsync("setTrainingModules", Input(0, Joint), "curriculum { version modules { code } }");
        Assert.Equal(["STALE_VERSION"], await made.Manager.RefusalCodesAsync("setTrainingModules", Input(0, ForMentees)));
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("setTrainingModules", Input(1, Joint, Joint)));
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync(
            "setTrainingModules", Input(1, new { code = "x", title = "x", topic = "BOUNDARIES", audience = "MENTEES", isJoint = true })));
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("scheduleEvent", made.Scheduling("PREP_WORKSHOP", modules: "unknown")));
    }

    [Fact]
    [Requirement("S-51")]
    public async Task A_topic_without_events_and_goals_is_warned_of_and_few_people_are_not_counted()
    {
        var made = await EventProgramme.MakeAsync(fixture, peopleARole: 3);
        var topics = new object[] { new { code = "growth", title = "Growth" }, new { code = "diversity", title = "Diversity", goals = new[] { "inclusion" } } };
        await made.Manager.AcceptedAsync("setStrategicTopics", new { programmeId = made.Programme.Id, version = 0, topics }, "curriculum { id }");
        async Task<string> CoverageAsync(ApiClient client) => string.Join(' ', (await client.QueryAsync(
                "query($id: ID!) { topicCoverage(programmeId: $id) { topic { code } eventCount peopleCount isCovered } }", new { id = made.Programme.Id }))
            .List("topicCoverage").Select(one => $"{one.GetProperty("topic").Text("code")}:{one.Number("eventCount")}:{one.GetProperty("peopleCount").GetRawText()}:{one.GetProperty("isCovered").GetRawText()}"));
        async Task AimAsync(int people)
        {
            var names = from organisation in made.Organisations from role in new[] { "Mentor", "Mentee" } from number in Enumerable.Range(0, 3) select (organisation, role, number);
            foreach (var (organisation, role, number) in names.Take(people))
            {
                var id = await made.Workshop.ParticipantIdAsync(made.Programme, $"{role} {number} of {organisation.Name}");
                await made.Manager.AcceptedAsync("updateParticipant", new { participantId = id, version = await made.Workshop.VersionOfAsync(id), goals = new[] { "inclusion" } }, "participant { id }");
            }
        }

        Assert.Equal("diversity:0:0:false growth:0:0:false", await CoverageAsync(made.Manager));
        await AimAsync(4);
        Assert.Equal("diversity:0:null:false growth:0:0:false", await CoverageAsync(made.Manager));
        await AimAsync(5);
        var treating = made.Scheduling("INSPIRATION");
        treating["topics"] = new[] { "growth" };
        await made.Manager.AcceptedAsync("scheduleEvent", treating, "event { topics }");

        Assert.Equal("diversity:0:5:true growth:1:0:true", await CoverageAsync(await made.CoordinatorAsync(0)));
        var person = await made.SignInAsync("Mentor", 0);
        Assert.True((await person.QueryAsync("query($id: ID!) { topicCoverage(programmeId: $id) { eventCount } }", new { id = made.Programme.Id })).IsNull("topicCoverage"));
    }

    [Fact]
    [Requirement("S-47")]
    public async Task Ties_are_counted_across_organisations_and_told_of_five_people_or_more()
    {
        var made = await EventProgramme.MakeAsync(fixture, peopleARole: 3);
        var id = await made.ScheduleAsync("INSPIRATION");
        string[] first = [await made.ParticipantAsync("Mentor", 0, 0), await made.ParticipantAsync("Mentor", 0, 1), await made.ParticipantAsync("Mentor", 0, 2), await made.ParticipantAsync("Mentee", 0, 0)];
        string[] second = [await made.ParticipantAsync("Mentor", 1, 0), await made.ParticipantAsync("Mentor", 1, 1)];
        async Task<IReadOnlyList<string>> GrowthAsync(ApiClient client) => [.. (await client.QueryAsync(
                "query($id: ID!) { networkGrowth(programmeId: $id) { organisation { name } peopleCount tieCount isSuppressed } }", new { id = made.Programme.Id }))
            .List("networkGrowth").Select(one => $"{one.GetProperty("organisation").Text("name")}:{one.GetProperty("peopleCount").GetRawText()}:{one.GetProperty("tieCount").GetRawText()}").Order(StringComparer.Ordinal)];

        await made.AttendAsync(made.Manager, id, [.. first, .. second]);
        Assert.Equal([$"{made.Organisations[0].Name}:null:null", $"{made.Organisations[1].Name}:null:null"], await GrowthAsync(made.Manager));
        await made.AttendAsync(made.Manager, id, await made.ParticipantAsync("Mentee", 0, 1));

        // Five people of the first met two of the second; the two are too few to be counted.
        Assert.Equal([$"{made.Organisations[0].Name}:5:10", $"{made.Organisations[1].Name}:null:null"], await GrowthAsync(made.Manager));
        Assert.Equal([$"{made.Organisations[0].Name}:5:10"], await GrowthAsync(await made.CoordinatorAsync(0)));
        Assert.Equal([$"{made.Organisations[1].Name}:null:null"], await GrowthAsync(await made.CoordinatorAsync(1)));
        var person = await made.SignInAsync("Mentor", 0);
        Assert.True((await person.QueryAsync("query($id: ID!) { networkGrowth(programmeId: $id) { tieCount } }", new { id = made.Programme.Id })).IsNull("networkGrowth"));
    }

    private sealed class Nobody : ICallerScope
    {
        public Caller? Caller => null;

        public void ActAs(Caller caller) => throw new NotSupportedException();
    }
}
