using CrossMentor.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Organisations;

internal sealed class OrganisationGroupConfiguration : IEntityTypeConfiguration<OrganisationGroup>
{
    public void Configure(EntityTypeBuilder<OrganisationGroup> builder)
    {
        builder.ToTable("OrganisationGroups");
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Id).ValueGeneratedNever();
        builder.Property(group => group.Version).IsConcurrencyToken();
        builder.Property(group => group.Name).HasMaxLength(Organisation.NameLengthMax);
    }
}
