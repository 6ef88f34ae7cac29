using System.Buffers.Text;
using System.Text;
using CrossMentor.Api.Tests.Server;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>
/// Every place of an input in which an id stands, with ids that are hidden from whoever asks, one for everything that a hidden object can be to them: the
/// answer has the bytes of that to an id that does not exist. All other ids of the input are of objects that they see, where they see any.
/// </summary>
[Collection(BorderCollection.Name)]
public sealed class InputMatrixTests(BorderWorld world)
{
    [Fact]
    public async Task A_hidden_id_is_answered_like_one_that_does_not_exist_wherever_it_stands()
    {
        var relations = new Relations(world.Rows.All);
        await using var model = await world.Product.DatabaseOfAsync("nobody");
        var entities = StoredRows.EntitiesOf(model).ToDictionary(StoredRows.NameOf, StringComparer.Ordinal);
        var (differing, tried) = (new List<string>(), new HashSet<(ActorKind, string)>());
        foreach (var actor in Asking())
        {
            var seen = await SeenAsync(actor, entities);
            foreach (var place in IdInputs.All)
            {
                var hidden = world.RowsOf(place.Type)
                    .Where(row => !seen[place.Type].Contains(row.Key))
                    .GroupBy(row => relations.Of(actor, row), StringComparer.Ordinal)
                    .SelectMany(same => Nightly.IsOn ? same : same.Take(1), (same, row) => (Relation: same.Key, Row: row));
                var unknownId = NewId(place.Type);
                var unknown = await AnswerAsync(actor, place, seen, unknownId);
                foreach (var (relation, row) in hidden)
                {
                    tried.Add((actor.Kind, relation));
                    var id = WholeView.IdOf(place.Type, row);
                    var answer = await AnswerAsync(actor, place, seen, id);

                    // The hidden object may stand in another place of the input as well.
                    if (answer != unknown.Replace(unknownId, id, StringComparison.Ordinal))
                    {
                        differing.Add($"{place} with {row.Case} that is {relation} to {actor.Kind}: {answer} and not {unknown}");
                    }
                }
            }
        }

        Assert.True(differing.Count == 0, string.Join(Environment.NewLine, differing));
        Assert.Superset(new HashSet<(ActorKind, string)> { (ActorKind.Coordinator, "partner"), (ActorKind.Participant, "partner"), (ActorKind.Manager, "foreign") }, tried);
    }

    /// <summary>One of a kind in each consortium, and all of them at night.</summary>
    private IEnumerable<Actor> Asking() => Nightly.IsOn ? world.Actors : world.Actors.DistinctBy(actor => (actor.Kind, actor.World));

    private async Task<Dictionary<string, IReadOnlySet<string>>> SeenAsync(Actor actor, Dictionary<string, IEntityType> entities)
    {
        var seen = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var type in IdInputs.All.Select(place => place.Type).Distinct(StringComparer.Ordinal))
        {
            seen.Add(type, await world.ShownAsync(actor, entities[type]));
        }

        return seen;
    }

    private async Task<string> AnswerAsync(Actor actor, IdInput place, Dictionary<string, IReadOnlySet<string>> seen, string id)
    {
        var type = char.ToUpperInvariant(place.Mutation[0]) + place.Mutation[1..] + "Input";
        var document = $"mutation($input: {type}!) {{ {place.Mutation}(input: $input) {{ errors {{ __typename ... on Refusal {{ code message }} {RefusalSelections.Of(place.Mutation)} }} }} }}";
        var input = IdInputs.With(place, world.Consortium, other => OwnId(other, seen), id);
        var (status, body) = await actor.Client.SendAsync(document, new { input });
        return $"{(int)status} {body}";
    }

    private string OwnId(string type, Dictionary<string, IReadOnlySet<string>> seen) =>
        world.RowsOf(type).Where(row => seen[type].Contains(row.Key)).OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => WholeView.IdOf(type, row)).FirstOrDefault() ?? world.Consortium.Ids()[type];

    private static string NewId(string type) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{Guid.NewGuid():N}"));
}
