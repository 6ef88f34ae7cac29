using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.ActionLearning;

internal sealed class PresentationConfiguration : IEntityTypeConfiguration<Presentation>
{
    public void Configure(EntityTypeBuilder<Presentation> builder)
    {
        builder.ToTable("Presentations");
        builder.HasKey(presentation => presentation.Id);
        builder.Property(presentation => presentation.Id).ValueGeneratedNever();
        builder.Property(presentation => presentation.Version).IsConcurrencyToken();
        builder.HasOne<Programme>().WithMany().HasForeignKey(presentation => presentation.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LearningGroup>().WithMany().HasForeignKey(presentation => presentation.LearningGroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(presentation => presentation.LearningGroupId).IsUnique();
    }
}
