using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Programmes;

/// <summary>How what all appointees have in common is stored.</summary>
internal static class AppointeeColumns
{
    public static void StoreAppointee<TAppointee>(this EntityTypeBuilder<TAppointee> builder)
        where TAppointee : Appointee
    {
        builder.Property(appointee => appointee.Version).IsConcurrencyToken();
        builder.Property(appointee => appointee.Name).HasMaxLength(Appointee.NameLengthMax);
        builder.Property(appointee => appointee.JobTitle).HasMaxLength(Appointee.JobTitleLengthMax);
        builder.Ignore(appointee => appointee.Stands);
        builder.HasOne<Programme>().WithMany().HasForeignKey(appointee => appointee.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
