using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.ActionLearning;

internal sealed class GroupTaskConfiguration : IEntityTypeConfiguration<GroupTask>
{
    public void Configure(EntityTypeBuilder<GroupTask> builder)
    {
        builder.ToTable("GroupTasks");
        builder.HasKey(task => task.Id);
        builder.Property(task => task.Id).ValueGeneratedNever();
        builder.Property(task => task.Version).IsConcurrencyToken();
        builder.Property(task => task.Title).HasMaxLength(GroupTask.TitleLengthMax);
        builder.HasOne<Programme>().WithMany().HasForeignKey(task => task.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LearningGroup>().WithMany().HasForeignKey(task => task.LearningGroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(task => task.RaisedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(task => task.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(task => task.LearningGroupId);
    }
}
