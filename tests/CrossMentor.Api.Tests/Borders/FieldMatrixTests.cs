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
    private const int FieldsAtOnce = 5;

    [Fact]
    public async Task Every_field_of_every_object_is_told_as_reviewed()
    {
        var selections = await TypeSelections.ReadAsync(world.Actors[0].Client);
        var told = new ToldFields(world);
        foreach (var type in selections.NodeTypes.Order(StringComparer.Ordinal))
        {
            await told.AskOfTypeAsync(selections, type);
        }

        await told.Decide().HoldAsync("field-matrix.txt");
        Assert.Equal([], (await ReviewedCells.ReadAsync("field-matrix.txt")).Names.Except(told.Paths));
    }

    [Fact]
    public async Task Every_field_of_the_query_that_takes_an_id_answers_as_reviewed()
    {
        var selections = await TypeSelections.ReadAsync(world.Actors[0].Client);
        var told = new ToldFields(world);
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
}
