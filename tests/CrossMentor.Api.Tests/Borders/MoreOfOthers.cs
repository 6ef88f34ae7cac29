using System.Text.Json;
using CrossMentor.Api.Tests.Access;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>A programme whose pairs are offered, and what there is of it.</summary>
/// <param name="ParticipantIds">The mentor and the mentee of the first organisation.</param>
internal sealed record OfferedProgramme(MadeProgramme Programme, MadeOrganisation First, IReadOnlyList<string> ParticipantIds);

/// <summary>What learners of a hybrid programme work out together, pairs that nobody has agreed to, and a draft that leaves somebody out.</summary>
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
        await learner.AcceptedAsync("noteIdea", new { participantId, title = "An idea for oneself" }, "");
        var mate = (await learner.QueryAsync("{ learningGroups { nodes { members { id } } } }")).GetProperty("learningGroups").Nodes()[0].List("members").First(member => member.Id() != participantId);
        await SolveAsync(await workshop.ParticipantAsync(mate.Id()), mate.Id(), groupId);
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

    /// <summary>An edition of a series, in whose pairs nobody knows who is offered to them, and of whose groups there are some already.</summary>
    /// <param name="waiting">An organisation that would like to take part.</param>
    /// <param name="elsewhere">An organisation that competes, and takes part in another programme.</param>
    public async Task<OfferedProgramme> OfferAsync(MadeOrganisation waiting, MadeOrganisation elsewhere, Func<MadeOrganisation, Task<ApiClient>> coordinatorOfAsync)
    {
        var (first, second) = (await workshop.OrganisationAsync("Offering"), await workshop.OrganisationAsync("Offered"));
        var series = (await workshop.Manager.AcceptedAsync("createSeries", new { name = workshop.Named("Offered series") }, "series { id }")).GetProperty("series");
        var input = new
        {
            name = workshop.Named("Offered edition"), kind = "HYBRID_ACTION_LEARNING", purpose = "Exchange.", languages = new[] { "en" }, startsOn = "2099-01-01",
            learningGroupCount = 1, pairApproval = "ORGANISATIONS_AND_PEOPLE", gates = Array.Empty<string>(), seriesId = series.Id(), editionYear = 2099,
        };
        var made = (await workshop.Manager.AcceptedAsync("createProgramme", input, "programme { id name version }")).GetProperty("programme");
        var programme = new MadeProgramme(made.Id(), made.Text("name"), made.Version());
        await workshop.JoinAsync(programme, first);
        await workshop.JoinAsync(programme, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        await workshop.Manager.AcceptedAsync("declareCompetitor", new { organisationId = first.Id, competitorId = elsewhere.Id }, "");
        await workshop.Manager.AcceptedAsync("joinWaitingList", new { programmeId = programme.Id, organisationId = waiting.Id, reason = "PROGRAMME_FULL" }, "");
        await (await coordinatorOfAsync(second)).AcceptedAsync("setKnowledgeBoundary", new { organisationId = second.Id, version = 0, topics = new[] { "pricing" } }, "");
        return new(programme, first, [await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}"), await workshop.ParticipantIdAsync(programme, $"Mentee of {first.Name}")]);
    }

    /// <summary>Somebody leaves the panel.</summary>
    public async Task StandDownAsync()
    {
        var members = (await workshop.Manager.QueryAsync("query($id: ID!) { panelMembers(programmeId: $id) { id name version } }", new { id = published.Programme.Id })).List("panelMembers");
        var former = members.Single(member => member.Text("name") == $"{ActorKind.Former}");
        await workshop.Manager.AcceptedAsync("standDownPanelMember", new { panelMemberId = former.Id(), version = former.Version() }, "");
    }

    private static async Task SolveAsync(ApiClient learner, string participantId, string groupId)
    {
        var task = (await learner.AcceptedAsync("raiseTask", new { learningGroupId = groupId, title = "How do we grow?" }, "groupTask { id }")).GetProperty("groupTask");
        await learner.AcceptedAsync("proposeSolution", new { groupTaskId = task.Id(), title = "Slowly", authorIds = new[] { participantId } }, "");
    }

    private static async Task<JsonElement> DoneAsync(ApiClient client, string mutation, object input) =>
        (await client.AcceptedAsync(mutation, input, "artefact { id version }")).GetProperty("artefact");
}
