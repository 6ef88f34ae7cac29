using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Agreements;

internal sealed class PurposeAcceptanceConfiguration : IEntityTypeConfiguration<PurposeAcceptance>
{
    public void Configure(EntityTypeBuilder<PurposeAcceptance> builder)
    {
        builder.ToTable("PurposeAcceptances");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.AcceptedBy).HasMaxLength(PurposeAcceptance.AcceptedByLengthMax);
        builder.HasOne<PurposeVersion>().WithMany().HasForeignKey(row => row.PurposeVersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.PurposeVersionId, row.OrganisationId }).IsUnique();
    }
}
