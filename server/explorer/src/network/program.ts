// How sigma draws a node: a triangle large enough to hold the shape, and for each of its
// pixels the distance to the shape's outline (0 corners: a circle; else a regular polygon).
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

const vertex = /*glsl*/ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_corners;
attribute float a_ring;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_at;
varying float v_corners;
varying float v_ring;
varying float v_soft;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 off = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + off, 1)).xy, 0, 1);
  v_at = off / (size / 2.0);
  v_soft = u_correctionRatio * 2.0 / (size / 2.0);
  v_corners = a_corners;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const fragment = /*glsl*/ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_corners;
varying float v_ring;
varying float v_soft;
const float pi = 3.14159265;
float outline(vec2 p) {
  float n = abs(v_corners);
  if (n < 2.5) return length(p) - 1.0;
  float turn = v_corners > 0.0 ? pi / n : 0.0;
  float a = atan(p.x, p.y) + turn;
  float sector = 2.0 * pi / n;
  return cos(floor(0.5 + a / sector) * sector - a) * length(p) - cos(pi / n);
}
void main(void) {
  float d = outline(v_at);
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? vec4(0.0) : v_color;
  #else
  float shade = 1.0 - smoothstep(-v_soft, 0.0, d);
  // A ring tells the nodes in focus and those pinned: a gap between outline and core.
  if (v_ring > 0.5) shade *= clamp(smoothstep(0.0, v_soft, abs(d + 0.3) - 0.1), 0.0, 1.0);
  gl_FragColor = mix(vec4(0.0), v_color, shade);
  #endif
}`

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const

/** What a node bears beside what sigma knows of. */
export interface Shaped {
  corners?: number
  ring?: boolean
}

export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_corners', size: 1, type: FLOAT },
        { name: 'a_ring', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  processVisibleItem(index: number, start: number, data: NodeDisplayData & Shaped) {
    this.array.set([data.x, data.y, data.size, floatColor(data.color), index, data.corners ?? 0, data.ring ? 1 : 0], start)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix)
  }
}
