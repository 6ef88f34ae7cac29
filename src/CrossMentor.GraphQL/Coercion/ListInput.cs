using System.Text.Json;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>Reads a list; a single value stands for a list of one (sec-List, Input Coercion).</summary>
internal sealed class ListInput<TList, TItem>(SchemaType type, InputBinding<TItem> item, Func<TItem[], TList> finish)
    : InputBinding<TList>(type)
{
    protected override bool TryReadValue(in InputNode node, InputReading reading, out TList value)
    {
        value = default!;
        var isList = node.Literal is null ? node.Json.ValueKind == JsonValueKind.Array : node.Literal is ListValue;
        var items = new TItem[isList ? LengthOf(node) : 1];
        if (items.Length > reading.Limits.MaxListLength)
        {
            return reading.Fail($"Expected at most {reading.Limits.MaxListLength} items, found {items.Length}.");
        }

        for (var index = 0; index < items.Length; index++)
        {
            if (!isList)
            {
                if (!item.TryRead(node, reading, out items[index]))
                {
                    return false;
                }

                break;
            }

            reading.Enter(PathSegment.OfIndex(index));
            if (!item.TryRead(ItemOf(node, index), reading, out items[index]))
            {
                return false;
            }

            reading.Leave();
        }

        value = finish(items);
        return true;
    }

    private static int LengthOf(in InputNode node) =>
        node.Literal is ListValue list ? list.Items.Length : node.Json.GetArrayLength();

    private static InputNode ItemOf(in InputNode node, int index) =>
        node.Literal is ListValue list ? new InputNode(list.Items[index]) : new InputNode(node.Json[index]);
}
