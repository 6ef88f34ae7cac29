using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Organisations;

internal sealed class KnowledgeBoundaryConfiguration : IEntityTypeConfiguration<KnowledgeBoundary>
{
    public void Configure(EntityTypeBuilder<KnowledgeBoundary> builder)
    {
        builder.ToTable("KnowledgeBoundaries");
        builder.HasKey(boundary => boundary.Id);
        builder.Property(boundary => boundary.Id).ValueGeneratedNever();
        builder.Property(boundary => boundary.Version).IsConcurrencyToken();
        builder.Property(boundary => boundary.Topics).StoredAsJson();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(boundary => boundary.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(boundary => boundary.OrganisationId).IsUnique();
    }
}
