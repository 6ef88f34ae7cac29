using System.Buffers.Text;
using System.Text;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Access;

/// <summary>What a caller may not see answers exactly as what does not exist: the same bytes, but for the id itself.</summary>
[Collection(AccessCollection.Name)]
public sealed class HiddenObjectTests(ProductFixture fixture) : IAsyncLifetime
{
    private static readonly Dictionary<string, string> RootFields = new(StringComparer.Ordinal)
    {
        ["Organisation"] = "organisation",
        ["Programme"] = "programme",
        ["ProgrammeSeries"] = "programmeSeries",
        ["Participant"] = "participant",
        ["MatchRun"] = "matchRun",
        ["Scenario"] = "scenario",
        ["MatchTask"] = "matchTask",
        ["Pair"] = "pair",
        ["LearningGroup"] = "learningGroup",
        ["ProgrammeEvent"] = "programmeEvent",
        ["Survey"] = "survey",
    };

    private Consortium hidden = null!;
    private Consortium own = null!;

    public async Task InitializeAsync()
    {
        hidden = await Consortium.MakeAsync(fixture.Workshop());
        own = await Consortium.MakeAsync(fixture.OtherWorkshop());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Every_id_of_a_mutation_for_the_manager_of_another_programme() => await AssertMutationsAsync(fixture.OtherManager);

    [Fact]
    public async Task Every_id_of_a_mutation_for_the_coordinator_of_another_organisation() => await AssertMutationsAsync(await fixture.CoordinatorOfAsync(own.First));

    [Fact]
    public async Task Every_id_of_a_mutation_for_a_client_without_a_role() =>
        await AssertMutationsAsync(fixture.Keep(await fixture.Product.SignInAsync(fixture.NextClient())));

    [Fact]
    public async Task Every_id_of_a_query_for_the_manager_of_another_programme() => await AssertQueriesAsync(fixture.OtherManager);

    [Fact]
    public async Task Every_id_of_a_query_for_the_coordinator_of_another_organisation() => await AssertQueriesAsync(await fixture.CoordinatorOfAsync(own.First));

    [Fact]
    public async Task Runs_scenarios_and_foreign_people_of_its_own_programme_for_a_coordinator()
    {
        var coordinator = await fixture.CoordinatorOfAsync(own.Second);
        foreach (var place in IdInputs.All.Where(place => place.Type is "MatchRun" or "Scenario" or "MatchTask" or "Person" or "Participant" or "CompetitorDeclaration"))
        {
            await AssertAlikeAsync(coordinator, place, own.Ids()[place.Type]);
        }
    }

    [Fact]
    public async Task Nothing_hidden_is_changed_by_trying()
    {
        var before = await fixture.Product.Database.RowCountsAsync();
        var versions = await VersionsAsync();

        await AssertMutationsAsync(fixture.OtherManager);

        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
        Assert.Equal(versions, await VersionsAsync());
    }

    private async Task AssertMutationsAsync(ApiClient caller)
    {
        foreach (var place in IdInputs.All)
        {
            await AssertAlikeAsync(caller, place, hidden.Ids()[place.Type]);
        }
    }

    private async Task AssertAlikeAsync(ApiClient caller, IdInput place, string hiddenId)
    {
        var random = RandomIdOf(place.Type);
        var (hiddenStatus, hiddenBody) = await SendAsync(caller, place, hiddenId);
        var (randomStatus, randomBody) = await SendAsync(caller, place, random);

        Assert.Contains("NOT_FOUND", hiddenBody, StringComparison.Ordinal);

        // The hidden object may stand in another place of the input as well.
        Assert.Equal((place, randomStatus, randomBody.Replace(random, hiddenId, StringComparison.Ordinal)), (place, hiddenStatus, hiddenBody));
    }

    private async Task<(int Status, string Body)> SendAsync(ApiClient caller, IdInput place, string id)
    {
        var type = char.ToUpperInvariant(place.Mutation[0]) + place.Mutation[1..] + "Input";
        var document = $"mutation($input: {type}!) {{ {place.Mutation}(input: $input) {{ errors {{ __typename ... on Refusal {{ code message }} {RefusalSelections.Of(place.Mutation)} }} }} }}";
        var (status, body) = await caller.SendAsync(document, new { input = IdInputs.With(place, own, id) });
        return ((int)status, body);
    }

    private async Task AssertQueriesAsync(ApiClient caller)
    {
        var pairs = await PublishedIdsAsync();
        var ids = hidden.Ids().Concat(pairs).DistinctBy(known => known.Key).ToDictionary();
        foreach (var (type, id) in ids)
        {
            var random = RandomIdOf(type);
            foreach (var document in DocumentsOf(type))
            {
                var (hiddenStatus, hiddenBody) = await caller.SendAsync(document, new { id });
                var (randomStatus, randomBody) = await caller.SendAsync(document, new { id = random });
                Assert.Equal((document, randomStatus, randomBody), (document, hiddenStatus, hiddenBody));
                Assert.DoesNotContain(id, hiddenBody, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> DocumentsOf(string type)
    {
        yield return "query($id: ID!) { node(id: $id) { __typename id } }";
        yield return "query($id: ID!) { nodes(ids: [$id, $id]) { __typename id } }";
        if (RootFields.TryGetValue(type, out var field))
        {
            yield return $"query($id: ID!) {{ {field}(id: $id) {{ id }} }}";
        }

        var filters = type switch
        {
            "Programme" => ["programmes|id", "participants|programmeId", "pairs|programmeId", "matchRuns|programmeId", "learningGroups|programmeId"],
            "ProgrammeSeries" => ["programmes|seriesId"],
            "Organisation" => ["organisations|id", "participants|organisationId", "pairs|mentorOrganisationId", "pairs|menteeOrganisationId"],
            "Participant" => ["participants|id", "pairs|mentorId", "pairs|menteeId"],
            "Pair" => ["pairs|id"],
            "LearningGroup" => ["learningGroups|id"],
            _ => Array.Empty<string>(),
        };
        foreach (var filter in filters.Select(text => text.Split('|')))
        {
            yield return $"query($id: ID!) {{ {filter[0]}(where: {{ {filter[1]}: {{ eq: $id }} }}) {{ totalCount nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}";
        }
    }

    private async Task<Dictionary<string, string>> PublishedIdsAsync()
    {
        var published = await PublishedProgramme.MakeAsync(fixture.Workshop());
        var data = await fixture.Manager.QueryAsync(
            "query($id: ID!) { programme(id: $id) { learningGroups { id } pairs(first: 1) { nodes { id } } } }", new { id = published.Programme.Id });
        return new(StringComparer.Ordinal)
        {
            ["Pair"] = data.GetProperty("programme").GetProperty("pairs").Nodes()[0].Id(),
            ["LearningGroup"] = data.GetProperty("programme").List("learningGroups")[0].Id(),
        };
    }

    private async Task<List<int>> VersionsAsync()
    {
        List<int> versions = [];
        foreach (var id in new[] { hidden.First.Id, hidden.Programme.Id, hidden.ParticipatingOrganisationId, hidden.ParticipantId, hidden.ScenarioId, hidden.DeclarationId })
        {
            versions.Add(await hidden.Workshop.VersionOfAsync(id));
        }

        return versions;
    }

    private static string RandomIdOf(string type) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{Guid.NewGuid():N}"));
}
