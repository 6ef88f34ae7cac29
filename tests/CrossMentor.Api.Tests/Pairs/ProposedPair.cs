using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>One pair of a one-way programme that was published a moment ago, and everybody whom it concerns.</summary>
internal sealed class ProposedPair
{
    private readonly ProductFixture fixture;

    private ProposedPair(ProductFixture fixture, Workshop workshop) => (this.fixture, Workshop) = (fixture, workshop);

    public Workshop Workshop { get; }

    public required MadeProgramme Programme { get; init; }

    public required MadeOrganisation MentorOrganisation { get; init; }

    public required MadeOrganisation MenteeOrganisation { get; init; }

    public required ApiClient MentorCoordinator { get; init; }

    public required ApiClient MenteeCoordinator { get; init; }

    public required string MentorId { get; init; }

    public required string MenteeId { get; init; }

    public required string PairId { get; init; }

    public string MentorName => $"Mentor of {MentorOrganisation.Name}";

    public string MenteeName => $"Mentee of {MenteeOrganisation.Name}";

    /// <summary>Beside the pair there are people who were not matched: mentors of both organisations and a mentee who waits.</summary>
    public static async Task<ProposedPair> MakeAsync(
        ProductFixture fixture, string pairApproval = "ORGANISATIONS_AND_PEOPLE", string orientation = "TRADITIONAL", string startsOn = "2099-01-01",
        Workshop? workshop = null, Func<MadeProgramme, Task>? prepareAsync = null)
    {
        workshop ??= fixture.Workshop();
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync(orientation: orientation, balanceTolerance: 10, pairApproval: pairApproval, startsOn: startsOn);
        await workshop.JoinAsync(programme, giving);
        await workshop.JoinAsync(programme, receiving);
        var mentor = RosterRow.Mentor(giving, $"Mentor of {giving.Name}") with
        {
            Email = "mentor@people.example", ExperienceYears = 20, Country = "NL", Languages = ["nl-NL"], Goals = ["coaching"], Skills = ["coaching"],
            Grade = orientation == "REVERSE" ? "5" : null,
        };
        var mentee = RosterRow.Mentee(receiving, $"Mentee of {receiving.Name}") with { Email = "mentee@people.example", Languages = ["nl"], Goals = ["coaching"], Grade = orientation == "REVERSE" ? "20" : null };
        await workshop.ImportAsync(programme, mentor, mentee);
        var run = await workshop.MatchAsync(programme);

        // They come after the match, so that the pair is the one above.
        await workshop.ImportAsync(
            programme,
            RosterRow.Mentor(giving, $"Second mentor of {giving.Name}"),
            RosterRow.Mentor(giving, $"French mentor of {giving.Name}") with { Languages = ["fr"] },
            RosterRow.Mentor(receiving, $"Second mentor of {receiving.Name}"),
            RosterRow.Mentee(receiving, $"Waiting mentee of {receiving.Name}"));
        await (prepareAsync?.Invoke(programme) ?? Task.CompletedTask);
        await workshop.PublishAsync(run);
        return new(fixture, workshop)
        {
            Programme = programme,
            MentorOrganisation = giving,
            MenteeOrganisation = receiving,
            MentorCoordinator = await fixture.CoordinatorOfAsync(giving),
            MenteeCoordinator = await fixture.CoordinatorOfAsync(receiving),
            MentorId = await workshop.ParticipantIdAsync(programme, mentor.Name),
            MenteeId = await workshop.ParticipantIdAsync(programme, mentee.Name),
            PairId = Assert.Single(await workshop.PairsAsync(programme)).Id(),
        };
    }

    public Task<ApiClient> MentorAsync() => fixture.ParticipantAsync(Workshop, MentorId);

    public Task<ApiClient> MenteeAsync() => fixture.ParticipantAsync(Workshop, MenteeId);

    public Task<JsonElement> AnswerAsync(ApiClient client, string side, string voice, bool agrees) =>
        client.AcceptedAsync("answerPairOffer", new { pairId = PairId, side, voice, agrees }, "offer { state } pair { state }");

    public Task<IReadOnlyList<string>> RefusalsAsync(ApiClient client, string side, string voice, bool agrees) =>
        client.RefusalCodesAsync("answerPairOffer", new { pairId = PairId, side, voice, agrees });

    /// <summary>As the manager sees it.</summary>
    public async Task<(string State, int AnswersAwaited)> StateAsync()
    {
        var pair = (await Workshop.Manager.QueryAsync("query($id: ID!) { pair(id: $id) { state answersAwaited } }", new { id = PairId })).GetProperty("pair");
        return (pair.Text("state"), pair.Number("answersAwaited"));
    }
}
