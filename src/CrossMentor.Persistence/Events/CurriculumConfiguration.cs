using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class CurriculumConfiguration : IEntityTypeConfiguration<Curriculum>
{
    public void Configure(EntityTypeBuilder<Curriculum> builder)
    {
        builder.ToTable("Curricula");
        builder.HasKey(curriculum => curriculum.Id);
        builder.Property(curriculum => curriculum.Id).ValueGeneratedNever();
        builder.Property(curriculum => curriculum.Version).IsConcurrencyToken();
        builder.Property(curriculum => curriculum.Modules).StoredAsJson();
        builder.Property(curriculum => curriculum.Topics).StoredAsJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(curriculum => curriculum.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(curriculum => curriculum.ProgrammeId).IsUnique();
    }
}
