using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Organisations;

internal sealed class OrganisationConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder.HasKey(organisation => organisation.Id);
        builder.Property(organisation => organisation.Id).ValueGeneratedNever();
        builder.Property(organisation => organisation.Version).IsConcurrencyToken();
        builder.Property(organisation => organisation.Name).HasMaxLength(Organisation.NameLengthMax);
        builder.Property(organisation => organisation.NameKey).HasExactText(db, Organisation.NameLengthMax);
        builder.Property(organisation => organisation.Sector).HasMaxLength(64);
        builder.Property(organisation => organisation.Country).HasMaxLength(2).IsFixedLength();
        builder.Property(organisation => organisation.GradeLadder).StoredAsJson();
        builder.Property(organisation => organisation.Profile).StoredAsOptionalJson();
        builder.HasOne<OrganisationGroup>().WithMany().HasForeignKey(organisation => organisation.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(organisation => organisation.NameKey).IsUnique();
    }
}
