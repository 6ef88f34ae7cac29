using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>What everybody was told.</summary>
internal sealed class ToldFields(BorderWorld world)
{
    private const int IdsAtOnce = 50;

    private readonly Dictionary<(string Path, StoredRow Row), HashSet<Actor>> values = [];
    private readonly SortedSet<string> failures = new(StringComparer.Ordinal);

    /// <summary>The fields of which somebody was told a value.</summary>
    public IEnumerable<string> Paths => values.Keys.Select(value => value.Path).Distinct(StringComparer.Ordinal);

    /// <summary>Asks for every field of every object of a type.</summary>
    public async Task AskOfTypeAsync(TypeSelections selections, string type)
    {
        foreach (var selection in selections.Of(type))
        {
            foreach (var some in world.RowsOf(type).Chunk(IdsAtOnce))
            {
                await AskAsync(
                    type, some, $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {type} {{ {selection} }} }} }}", new { ids = some.Select(row => WholeView.IdOf(type, row)) }, data => data.List("nodes"));
            }
        }
    }

    public async Task AskAsync(string owner, IReadOnlyList<StoredRow> rows, string document, object? variables, Func<JsonElement, IReadOnlyList<JsonElement>> answersOf)
    {
        foreach (var actor in world.Actors)
        {
            var answer = JsonDocument.Parse((await actor.Client.SendAsync(document, variables)).Body).RootElement;
            if (answer.TryGetProperty("errors", out var errors))
            {
                failures.UnionWith(errors.EnumerateArray().Select(error => $"{actor.Kind}: {error.Text("message")} {owner}{(error.TryGetProperty("path", out var path) ? path : "")}"));
                continue;
            }

            foreach (var (row, told) in rows.Zip(answersOf(answer.GetProperty("data"))))
            {
                Hear(actor, row, owner, told);
            }
        }
    }

    /// <summary>Keeps what somebody was told about a row.</summary>
    /// <returns>Whether that is anything.</returns>
    public bool Hear(Actor actor, StoredRow row, string owner, JsonElement told)
    {
        var paths = PathsOf(owner, told).Distinct(StringComparer.Ordinal).ToList();
        foreach (var path in paths)
        {
            if (!values.TryGetValue((path, row), out var seers))
            {
                values.Add((path, row), seers = []);
            }

            seers.Add(actor);
        }

        return paths.Count > 0;
    }

    public ReviewedMatrix Decide()
    {
        // What is hidden is a null or not there; whoever asks for it is never told that something is wrong.
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
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
