using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Programmes;

internal sealed class CostEntryConfiguration : IEntityTypeConfiguration<CostEntry>
{
    public void Configure(EntityTypeBuilder<CostEntry> builder)
    {
        builder.ToTable("CostEntries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Version).IsConcurrencyToken();
        builder.Property(entry => entry.Currency).HasMaxLength(3).IsFixedLength();
        builder.HasOne<Programme>().WithMany().HasForeignKey(entry => entry.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(entry => entry.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
