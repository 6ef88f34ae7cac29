using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>An id that names nothing, something else or nothing at all is refused in every place where an id can stand.</summary>
[Collection(RefusalCollection.Name)]
public sealed class UnknownIdTests(ProductFixture fixture) : IAsyncLifetime
{
    private const string Inputs = """
        { mutation: __type(name: "Mutation") { fields { name args { type { ofType { name } } } } }
          inputs: __schema { types { kind name inputFields { name type { name ofType { name ofType { name ofType { name } } } } } } } }
        """;

    private Consortium consortium = null!;

    public async Task InitializeAsync() => consortium = await Consortium.MakeAsync(fixture.Workshop());

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Every_id_that_a_mutation_takes_is_tried_here()
    {
        var data = await fixture.Manager.QueryAsync(Inputs);
        var inputs = data.GetProperty("inputs").List("types").Where(type => type.Text("kind") == "INPUT_OBJECT").ToDictionary(type => type.Text("name"));
        var ids = data.GetProperty("mutation").List("fields").SelectMany(field =>
            inputs[field.List("args")[0].GetProperty("type").GetProperty("ofType").Text("name")].List("inputFields")
                .Where(input => NamedTypeOf(input.GetProperty("type")) == "ID")
                .Select(input => $"{field.Text("name")}.{input.Text("name")}"));

        // A track is a part of its programme; a wrong one is a wrong value of the input.
        Assert.Equal(
            IdInputs.All.Select(place => place.ToString()).Order(StringComparer.Ordinal),
            ids.Where(id => !id.EndsWith(".trackId", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_id_that_nothing_has_is_not_found_and_quoted_as_it_was_given()
    {
        foreach (var place in IdInputs.All)
        {
            var id = RandomIdOf(place.Type);
            var refused = await RefusedAsync(place, id);

            Assert.Equal((place, "NOT_FOUND", id), (place, refused.Text("code"), refused.Text("id")));
        }
    }

    [Fact]
    public async Task An_id_of_another_type_is_not_found()
    {
        foreach (var place in IdInputs.All)
        {
            foreach (var (_, id) in consortium.Ids().Where(known => known.Key != place.Type))
            {
                Assert.Equal((place, "NOT_FOUND"), (place, (await RefusedAsync(place, id)).Text("code")));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("Programme:1")]
    [InlineData("!!! no id !!!")]
    [InlineData("UHJvZ3JhbW1lOjE")]
    [InlineData("' OR 1=1 --")]
    public async Task A_text_that_is_no_id_is_not_found(string id)
    {
        foreach (var place in IdInputs.All)
        {
            var refused = await RefusedAsync(place, id);
            Assert.Equal((place, "NOT_FOUND", ""), (place, refused.Text("code"), refused.Text("id")));
        }
    }

    [Fact]
    public async Task A_very_long_id_is_not_found()
    {
        foreach (var place in IdInputs.All)
        {
            Assert.Equal((place, "NOT_FOUND"), (place, (await RefusedAsync(place, new string('A', 5_000))).Text("code")));
        }
    }

    [Fact]
    public async Task Nothing_is_written_for_an_unknown_id()
    {
        var before = await fixture.Product.Database.RowCountsAsync();

        foreach (var place in IdInputs.All)
        {
            await RefusedAsync(place, RandomIdOf(place.Type));
        }

        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Fact]
    public async Task Queries_answer_null_for_an_id_that_names_nothing_of_their_type()
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["organisation"] = "Organisation",
            ["programme"] = "Programme",
            ["programmeSeries"] = "ProgrammeSeries",
            ["participant"] = "Participant",
            ["matchRun"] = "MatchRun",
            ["scenario"] = "Scenario",
            ["matchTask"] = "MatchTask",
            ["pair"] = "Pair",
            ["learningGroup"] = "LearningGroup",
            ["programmeEvent"] = "ProgrammeEvent",
            ["survey"] = "Survey",
        };
        foreach (var (field, type) in types)
        {
            string[] ids = [RandomIdOf(type), "", "no id", .. consortium.Ids().Where(known => known.Key != type).Select(known => known.Value)];
            foreach (var id in ids)
            {
                var data = await fixture.Manager.QueryAsync($"query($id: ID!) {{ {field}(id: $id) {{ id }} }}", new { id });
                Assert.Equal((field, id, JsonValueKind.Null), (field, id, data.GetProperty(field).ValueKind));
            }
        }

        var known = await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { id } }", new { id = consortium.Programme.Id });
        Assert.Equal(consortium.Programme.Id, known.GetProperty("programme").Id());
    }

    [Fact]
    public async Task Nodes_answer_null_in_the_places_of_ids_that_name_nothing()
    {
        string[] ids = [RandomIdOf("Programme"), consortium.Programme.Id, "no id", RandomIdOf("Nothing"), consortium.First.Id, consortium.Programme.Id];

        var nodes = (await fixture.Manager.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", new { ids })).List("nodes");

        Assert.Equal([null, ids[1], null, null, ids[4], ids[5]], nodes.Select(node => node.ValueKind == JsonValueKind.Null ? null : node.Id()));
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public async Task A_hundred_ids_are_answered_at_once_and_not_more(int count, bool isRefused)
    {
        var ids = Enumerable.Repeat(consortium.Programme.Id, count);

        var (_, body) = await fixture.Manager.SendAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });

        Assert.Equal(isRefused, body.Contains("\"TOO_MANY_IDS\"", StringComparison.Ordinal));
    }

    private static string RandomIdOf(string type) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{Guid.NewGuid():N}"));

    private static string? NamedTypeOf(JsonElement type) => type.GetProperty("name").GetString() ?? NamedTypeOf(type.GetProperty("ofType"));

    private Task<JsonElement> RefusedAsync(IdInput place, string id) => fixture.Manager.RefusedAsync(place.Mutation, IdInputs.With(place, consortium, id));
}
