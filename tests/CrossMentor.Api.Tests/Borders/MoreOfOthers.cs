using System.Text.Json;
using CrossMentor.Api.Tests.Access;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>What learners of a hybrid programme work out together, and a draft that leaves somebody out.</summary>
internal sealed class MoreOfOthers(Workshop workshop, PublishedProgramme published)
{
    /// <summary>A task, its solution, which is presented and shared, and an idea that another organisation takes over.</summary>
    public async Task LearnAsync(ApiClient learner, string participantId)
    {
        var groups = await learner.QueryAsync("{ learningGroups { nodes { id } } }");
        var groupId = groups.GetProperty("learningGroups").Nodes()[0].Id();
        var task = (await learner.AcceptedAsync("raiseTask", new { learningGroupId = groupId, title = "How do we keep people?" }, "groupTask { id }")).GetProperty("groupTask").Id();
        var solution = (await learner.AcceptedAsync(
            "proposeSolution", new { groupTaskId = task, title = "Ask them", authorIds = new[] { participantId } }, "artefact { id version }")).GetProperty("artefact");
        var idea = (await learner.AcceptedAsync("noteIdea", new { participantId, title = "An idea" }, "artefact { id version }")).GetProperty("artefact");
        await workshop.Manager.AcceptedAsync("schedulePresentation", new { learningGroupId = groupId, startsAt = "2020-01-10T09:00:00Z" }, "");
        solution = await DoneAsync(learner, "labelArtefact", new { artefactId = solution.Id(), version = solution.Version(), topics = Array.Empty<string>() });
        await DoneAsync(learner, "presentSolution", new { artefactId = solution.Id(), version = solution.Version() });
        idea = await DoneAsync(learner, "labelArtefact", new { artefactId = idea.Id(), version = idea.Version(), topics = Array.Empty<string>() });
        await DoneAsync(learner, "shareArtefact", new { artefactId = idea.Id(), version = idea.Version() });
        foreach (var organisation in published.Organisations)
        {
            // All but the one that it comes from.
            await workshop.Manager.MutateAsync("adoptArtefact", new { artefactId = idea.Id(), organisationId = organisation.Id });
        }
    }

    /// <summary>Two mentees and one mentor; somebody decided about one of them.</summary>
    public async Task LeaveOutAsync()
    {
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync(balanceTolerance: 2);
        await workshop.JoinAsync(programme, giving);
        await workshop.JoinAsync(programme, receiving);
        await workshop.ImportAsync(
            programme, RosterRow.Mentor(giving, "Only mentor") with { Capacity = 1 }, RosterRow.Mentee(receiving, "One mentee"), RosterRow.Mentee(receiving, "Other mentee"));
        var run = await workshop.MatchAsync(programme);
        var decision = new
        {
            mentorId = await workshop.ParticipantIdAsync(programme, "Only mentor"), menteeId = await workshop.ParticipantIdAsync(programme, "One mentee"), reason = "They know each other.",
        };
        await workshop.Manager.AcceptedAsync("draftScenario", new { matchRunId = run.Id(), label = "Without", exclusions = new[] { decision } }, "scenario { id }");
    }

    /// <summary>Somebody takes part no more, and is forgotten.</summary>
    public async Task EraseAsync(Func<MadeOrganisation, Task<ApiClient>> coordinatorOfAsync)
    {
        var (giving, receiving) = (await workshop.OrganisationAsync("Keeping"), await workshop.OrganisationAsync("Forgetting"));
        var programme = await workshop.TwoWayAsync(giving, receiving);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(giving, receiving));
        var people = (await workshop.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { nodes { person { id displayName version } } } }", new { id = programme.Id })).GetProperty("participants").Nodes();
        var person = people.Select(participant => participant.GetProperty("person")).First(one => one.Text("displayName").EndsWith(receiving.Name, StringComparison.Ordinal));
        await (await coordinatorOfAsync(receiving)).AcceptedAsync("erasePerson", new { personId = person.Id() }, "");
    }

    private static async Task<JsonElement> DoneAsync(ApiClient client, string mutation, object input) =>
        (await client.AcceptedAsync(mutation, input, "artefact { id version }")).GetProperty("artefact");
}
