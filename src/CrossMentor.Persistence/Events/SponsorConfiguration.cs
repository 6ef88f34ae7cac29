using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class SponsorConfiguration : IEntityTypeConfiguration<Sponsor>
{
    public void Configure(EntityTypeBuilder<Sponsor> builder)
    {
        builder.ToTable("Sponsors");
        builder.HasKey(sponsor => sponsor.Id);
        builder.Property(sponsor => sponsor.Id).ValueGeneratedNever();
        builder.Property(sponsor => sponsor.Version).IsConcurrencyToken();
        builder.Property(sponsor => sponsor.Name).HasMaxLength(Sponsor.NameLengthMax);
        builder.Property(sponsor => sponsor.JobTitle).HasMaxLength(Sponsor.JobTitleLengthMax);
        builder.Ignore(sponsor => sponsor.Stands);
        builder.HasOne<Programme>().WithMany().HasForeignKey(sponsor => sponsor.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(sponsor => sponsor.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(sponsor => new { sponsor.ProgrammeId, sponsor.OrganisationId });
    }
}
