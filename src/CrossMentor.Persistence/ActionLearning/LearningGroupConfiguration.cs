using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.ActionLearning;

internal sealed class LearningGroupConfiguration : IEntityTypeConfiguration<LearningGroup>
{
    public void Configure(EntityTypeBuilder<LearningGroup> builder)
    {
        builder.ToTable("LearningGroups");
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Id).ValueGeneratedNever();
        builder.Property(group => group.Version).IsConcurrencyToken();
        builder.HasOne<Programme>().WithMany().HasForeignKey(group => group.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(group => group.MemberRows).WithOne().HasForeignKey(member => member.LearningGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(group => group.MemberRows).HasField("members").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(group => new { group.ProgrammeId, group.Number }).IsUnique();
    }
}
