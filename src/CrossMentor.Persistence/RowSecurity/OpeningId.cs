using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>An id that no row has: it stands for a whole table, or for a property of a scope that opens one.</summary>
internal static class OpeningId
{
    public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"crossmentor:{name}")).AsSpan(0, 16));
}
