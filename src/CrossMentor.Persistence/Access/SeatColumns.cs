using CrossMentor.Domain.Access;
using CrossMentor.Domain.Programmes;
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
        builder.Property(seat => seat.Version).IsConcurrencyToken();
        builder.Property(seat => seat.Name).HasMaxLength(Seat.NameLengthMax);
        builder.Property(seat => seat.JobTitle).HasMaxLength(Seat.JobTitleLengthMax);
        builder.Property(seat => seat.CodeHash).HasMaxLength(Seat.CodeHashLength);
        builder.Property(seat => seat.Issuer!).HasExactText(db, Seat.IssuerLengthMax).IsRequired(false);
        builder.Property(seat => seat.Subject!).HasExactText(db, Seat.SubjectLengthMax).IsRequired(false);
        builder.Ignore(seat => seat.Stands);
        builder.Ignore(seat => seat.HasTakenSeat);
        builder.HasOne<Programme>().WithMany().HasForeignKey(seat => seat.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(seat => seat.CodeHash).IsUnique();
    }
}
