using CrossMentor.Domain.Library;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Library;

internal sealed class ResourceConfiguration : IEntityTypeConfiguration<Resource>
{
    public void Configure(EntityTypeBuilder<Resource> builder)
    {
        builder.ToTable("Resources");
        builder.HasKey(resource => resource.Id);
        builder.Property(resource => resource.Id).ValueGeneratedNever();
        builder.Property(resource => resource.Version).IsConcurrencyToken();
        builder.Property(resource => resource.Texts).StoredAsJson();
        builder.Ignore(resource => resource.IsInUse);
        builder.HasOne<Programme>().WithMany().HasForeignKey(resource => resource.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
