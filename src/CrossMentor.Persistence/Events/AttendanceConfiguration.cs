using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class AttendanceConfiguration : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendances");
        builder.HasKey(attendance => attendance.Id);
        builder.Property(attendance => attendance.Id).ValueGeneratedNever();
        builder.Property(attendance => attendance.Version).IsConcurrencyToken();
        builder.HasOne<ProgrammeEvent>().WithMany().HasForeignKey(attendance => attendance.ProgrammeEventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(attendance => attendance.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(attendance => attendance.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(attendance => attendance.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(attendance => new { attendance.ProgrammeEventId, attendance.ParticipantId }).IsUnique();
        builder.HasIndex(attendance => new { attendance.ProgrammeId, attendance.OrganisationId });
        builder.HasIndex(attendance => attendance.PersonId);
    }
}
