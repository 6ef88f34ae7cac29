using System.Buffers.Text;
using System.Text;
using CrossMentor.Api.Tests.Access;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>Everything that somebody is told by everything that can be asked: every list, every object of every id that there is, and every field that takes an id.</summary>
internal sealed class WholeView
{
    private const int IdsAtOnce = 100;

    private readonly List<(string Document, object? Variables)> questions = [];

    private WholeView()
    {
    }

    public static async Task<WholeView> OfAsync(BorderWorld world)
    {
        var client = world.Actors[0].Client;
        var (sweep, selections) = (await SchemaSweep.ReadAsync(client), await TypeSelections.ReadAsync(client));
        var view = new WholeView();
        view.questions.AddRange(sweep.Lists().Select(list => (list.Document, (object?)null)));
        view.questions.AddRange(sweep.Plain().Select(document => (document, (object?)null)));
        foreach (var type in selections.NodeTypes.Order(StringComparer.Ordinal))
        {
            foreach (var ids in world.RowsOf(type).Select(row => IdOf(type, row)).Order(StringComparer.Ordinal).Chunk(IdsAtOnce))
            {
                view.questions.AddRange(selections.Of(type).Select(selection => (
                    $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename ... on {type} {{ {selection} }} }} }}", (object?)new { ids })));
            }
        }

        foreach (var (field, argument, selection) in selections.ById().Where(root => TypeSelections.TypesOfArguments.ContainsKey(root.Argument)))
        {
            var type = TypeSelections.TypesOfArguments[argument];
            view.questions.AddRange(world.RowsOf(type).Select(row => ($"query($id: ID!) {{ {field}({argument}: $id) {{ {selection} }} }}", (object?)new { id = IdOf(type, row) })));
        }

        return view;
    }

    /// <summary>The bytes of every answer.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(Actor actor)
    {
        var answers = new List<string>(questions.Count);
        foreach (var (document, variables) in questions)
        {
            var (status, body) = await actor.Client.SendAsync(document, variables);
            answers.Add($"{(int)status} {body}");
        }

        return answers;
    }

    /// <summary>The questions that are answered otherwise, with both answers.</summary>
    public IReadOnlyList<string> Differences(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        [.. questions.Zip(before.Zip(after)).Where(answer => answer.Second.First != answer.Second.Second).Select(answer => $"{answer.First.Document}\n  {answer.Second.First}\n  {answer.Second.Second}")];

    public static string IdOf(string type, StoredRow row) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{type}:{row.Id:N}"));
}
