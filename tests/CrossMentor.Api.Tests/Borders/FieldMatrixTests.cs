using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>
/// Which fields of every object answer to whom, as people have reviewed it in <c>field-matrix.txt</c>. A field counts where somebody is told a
/// value of it; who is told none then, because the object or the field is hidden, does not see it.
/// </summary>
[Collection(BorderCollection.Name)]
public sealed class FieldMatrixTests(BorderWorld world)
{
    private const int IdsAtOnce = 50;
    private const int FieldsAtOnce = 5;

    [Fact]
    public async Task Every_field_of_every_object_is_told_as_reviewed()
    {
        var selections = await TypeSelections.ReadAsync(world.Actors[0].Client);
        var told = new Told(world);
        foreach (var type in selections.NodeTypes.Order(StringComparer.Ordinal))
        {
            var rows = world.RowsOf(type);
            foreach (var selection in selections.Of(type))
            {
                foreach (var some in rows.Chunk(IdsAtOnce))
                {
                    await told.AskAsync(
                        type, some, $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {type} {{ {selection} }} }} }}", new { ids = some.Select(row => WholeView.IdOf(type, row)) }, data => data.List("nodes"));
                }
            }
        }

        var matrix = told.Decide();
        await matrix.HoldAsync("field-matrix.txt");
    }

    [Fact]
    public async Task Every_field_of_the_query_that_takes_an_id_answers_as_reviewed()
    {
        var selections = await TypeSelections.ReadAsync(world.Actors[0].Client);
        var told = new Told(world);
        foreach (var (field, argument, selection) in selections.ById().Where(root => TypeSelections.TypesOfArguments.ContainsKey(root.Argument)))
        {
            foreach (var some in world.RowsOf(TypeSelections.TypesOfArguments[argument]).Chunk(FieldsAtOnce))
            {
                var asked = some.Select((row, index) => $"a{index}: {field}({argument}: \"{WholeView.IdOf(TypeSelections.TypesOfArguments[argument], row)}\") {{ {selection} }}");
                await told.AskAsync(field, some, $"{{ {string.Join(' ', asked)} }}", null, data => [.. data.EnumerateObject().Select(alias => alias.Value)]);
            }
        }

        await told.Decide().HoldAsync("query-matrix.txt");
    }

    /// <summary>What everybody was told.</summary>
    private sealed class Told(BorderWorld world)
    {
        private readonly Dictionary<(string Path, StoredRow Row), HashSet<Actor>> values = [];
        private readonly SortedSet<string> failures = new(StringComparer.Ordinal);

        public async Task AskAsync(string owner, IReadOnlyList<StoredRow> rows, string document, object? variables, Func<JsonElement, IReadOnlyList<JsonElement>> answersOf)
        {
            foreach (var actor in world.Actors)
            {
                var answer = JsonDocument.Parse((await actor.Client.SendAsync(document, variables)).Body).RootElement;
                if (answer.TryGetProperty("errors", out var errors))
                {
                    failures.UnionWith(errors.EnumerateArray().Select(error => $"{actor.Kind}: {error.Text("message")}"));
                    continue;
                }

                foreach (var (row, told) in rows.Zip(answersOf(answer.GetProperty("data"))))
                {
                    foreach (var path in PathsOf(owner, told).Distinct(StringComparer.Ordinal))
                    {
                        if (!values.TryGetValue((path, row), out var seers))
                        {
                            values.Add((path, row), seers = []);
                        }

                        seers.Add(actor);
                    }
                }
            }
        }

        public ReviewedMatrix Decide()
        {
            // What is hidden is a null or not there; whoever asks for it is never told that something is wrong.
            Assert.Equal([], failures);
            var relations = new Relations(world.Rows.All);
            var matrix = new ReviewedMatrix();
            foreach (var ((path, row), seers) in values)
            {
                foreach (var actor in world.Actors)
                {
                    matrix.Count(path, actor, relations.Of(actor, row), seers.Contains(actor));
                }
            }

            return matrix;
        }

        /// <summary>The paths at which there is a value.</summary>
        private static IEnumerable<string> PathsOf(string path, JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => PathsOf(path, item)),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => PathsOf($"{path}.{property.Name}", property.Value)),
            _ => [path],
        };
    }
}
