using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.PostgreSql.Migrations
{
    /// <summary>
    /// Active programmes are matched again: runs say what becomes of running pairs, proposals which of them they are, scenarios what they could not do, and
    /// organisations how many pairs they give and receive.
    /// </summary>
    /// <remarks>Expand step: what is there has no quotas and no running pairs, so the previous release keeps running beside it.</remarks>
    public partial class Rematching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Conflict",
                table: "Scenarios",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Ungrouped",
                table: "Scenarios",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsRunning",
                table: "Proposals",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "GivingQuota",
                table: "ParticipatingOrganisations",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReceivingQuota",
                table: "ParticipatingOrganisations",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ReunitesEndedPairs",
                table: "MatchRuns",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "RunningPairs",
                table: "MatchRuns",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Conflict",
                table: "Scenarios");

            migrationBuilder.DropColumn(
                name: "Ungrouped",
                table: "Scenarios");

            migrationBuilder.DropColumn(
                name: "IsRunning",
                table: "Proposals");

            migrationBuilder.DropColumn(
                name: "GivingQuota",
                table: "ParticipatingOrganisations");

            migrationBuilder.DropColumn(
                name: "ReceivingQuota",
                table: "ParticipatingOrganisations");

            migrationBuilder.DropColumn(
                name: "ReunitesEndedPairs",
                table: "MatchRuns");

            migrationBuilder.DropColumn(
                name: "RunningPairs",
                table: "MatchRuns");
        }
    }
}
