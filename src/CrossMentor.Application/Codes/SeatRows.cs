using CrossMentor.Domain.Access;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Codes;

/// <summary>Finds seats for whoever brings a code, who has no right to the row yet.</summary>
internal static class SeatRows
{
    public static Task<TSeat?> OfCodeAsync<TSeat>(this SystemScope system, string code, CancellationToken ct)
        where TSeat : Seat
    {
        var hash = InvitationCode.HashOf(code);
        return system.All<TSeat>().SingleOrDefaultAsync(seat => seat.CodeHash == hash, ct);
    }
}
