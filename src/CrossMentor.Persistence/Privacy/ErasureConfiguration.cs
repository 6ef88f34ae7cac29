using CrossMentor.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Privacy;

internal sealed class ErasureConfiguration : IEntityTypeConfiguration<Erasure>
{
    public void Configure(EntityTypeBuilder<Erasure> builder)
    {
        // No foreign key: a list that is applied to a restored backup may name somebody whom the backup does not have.
        builder.ToTable("Erasures");
        builder.HasKey(erasure => erasure.PersonId);
        builder.Property(erasure => erasure.PersonId).ValueGeneratedNever();
        builder.HasIndex(erasure => erasure.ErasedAt);
    }
}
