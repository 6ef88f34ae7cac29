using CrossMentor.Domain.Access;
using CrossMentor.Persistence.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Access;

/// <summary>How what all seats have in common is stored.</summary>
internal static class SeatColumns
{
    public static void StoreSeat<TSeat>(this EntityTypeBuilder<TSeat> builder, CrossMentorDb db)
        where TSeat : Seat
    {
        builder.StoreAppointee();
        builder.Property(seat => seat.CodeHash).HasMaxLength(Seat.CodeHashLength);
        builder.Property(seat => seat.Issuer!).HasExactText(db, Seat.IssuerLengthMax).IsRequired(false);
        builder.Property(seat => seat.Subject!).HasExactText(db, Seat.SubjectLengthMax).IsRequired(false);
        builder.Ignore(seat => seat.HasTakenSeat);
        builder.HasIndex(seat => seat.CodeHash).IsUnique();
    }
}
