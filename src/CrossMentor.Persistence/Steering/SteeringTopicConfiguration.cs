using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Steering;

internal sealed class SteeringTopicConfiguration : IEntityTypeConfiguration<SteeringTopic>
{
    public void Configure(EntityTypeBuilder<SteeringTopic> builder)
    {
        builder.ToTable("SteeringTopics");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Title).HasMaxLength(SteeringTopic.TitleLengthMax);
        builder.Property(row => row.Details).HasMaxLength(SteeringTopic.DetailsLengthMax);
        builder.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.RaisedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.ProgrammeId);
    }
}
