using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CrossMentor.Api.Paging;

/// <summary>
/// What decides which list a cursor belongs to: the viewer, the kind of row, the filter and the order, once for all parents; and the parent.
/// </summary>
internal sealed class CursorContext(string viewer, Type row, IReadOnlyList<SortKey> keys, IReadOnlyDictionary<string, object?>? where)
{
    private string? list;

    public string Of(string parent) => $"{list ??= Write()}\n{parent}";

    // Hashed, because it is signed with every cursor of the page.
    private string Write()
    {
        var order = string.Join(',', keys.Select(key => key.IsDescending ? "-" + key.Name : key.Name));
        var text = string.Join('\n', viewer, row.Name, order, JsonSerializer.Serialize(where));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
