using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>
/// What the first event of every subscription tells to whom, as people have reviewed it in <c>subscription-matrix.txt</c>: everybody subscribes with every
/// id that there is. Whoever is told nothing gets the bytes of an id that does not exist.
/// </summary>
[Collection(BorderCollection.Name)]
public sealed class SubscriptionMatrixTests(BorderWorld world)
{
    private static readonly IReadOnlyDictionary<string, string> TypesOfArguments =
        new Dictionary<string, string>(TypeSelections.TypesOfArguments, StringComparer.Ordinal) { ["matchRunId"] = "MatchRun" };

    [Fact]
    public async Task Every_subscription_tells_what_was_reviewed_and_nothing_at_all_otherwise()
    {
        var selections = await TypeSelections.ReadAsync(world.Actors[0].Client);
        var told = new ToldFields(world);
        var differing = new List<string>();
        foreach (var (field, argument, selection) in selections.SubscribedById())
        {
            var type = TypesOfArguments[argument];
            var document = $"subscription($id: ID!) {{ {field}({argument}: $id) {{ {selection} }} }}";
            var nothing = await AskAsync(world.Actors[0], document, NewId(type));
            foreach (var row in world.RowsOf(type))
            {
                foreach (var actor in world.Actors)
                {
                    var answer = await AskAsync(actor, document, WholeView.IdOf(type, row));
                    var data = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty(field);
                    if (!told.Hear(actor, row, field, data) && answer != nothing)
                    {
                        differing.Add($"{field} for {actor.Kind}: {answer}");
                    }
                }
            }
        }

        Assert.Equal([], differing);
        await told.Decide().HoldAsync("subscription-matrix.txt");
    }

    private static async Task<string> AskAsync(Actor actor, string document, string id)
    {
        await using var subscriber = await actor.Client.SubscribeAsync(document, new { id });
        return (await subscriber.NextAnswerAsync()).GetRawText();
    }

    private static string NewId(string type) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{Guid.NewGuid():N}"));
}
